package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.KeyFact;
import org.quarterlight.document.Block.KeyFacts;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.table.MailChanges;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** A briefing as a mail tells it: its finding, its opening words, and five figures at most, none of them a link. */
public record ShortForm(String finding, String name, LocalDate asAt, List<Block> lead, List<KeyFact> facts) {
    private static final int FACTS = 5;
    private static final List<String> USUAL =
            List.of("plans.read", "plans.due", "plans.live", "plans.overdue", "plans.undated");

    /** The short form of a briefing's document; one without key facts gets the usual five of its subject. */
    public static ShortForm of(Document document, Subject subject, Schedule schedule) {
        List<Block> lead = document.blocks().stream().flatMap(ShortForm::lead).toList();
        List<KeyFact> facts = document.blocks().stream()
                .flatMap(block -> block instanceof KeyFacts(List<KeyFact> own) ? own.stream() : Stream.empty())
                .limit(FACTS)
                .map(fact -> new KeyFact(words(fact.value()), words(fact.label())))
                .toList();
        return new ShortForm(
                document.title(),
                document.shortTitle(),
                document.asAt(),
                lead,
                facts.isEmpty() ? usual(subject, schedule) : facts);
    }

    /** The as-at date in words. */
    public String longAsAt() {
        return Wording.longDate(asAt);
    }

    private static Stream<Block> lead(Block block) {
        return block instanceof Paragraph(Voice voice, List<Inline> text) && voice == Voice.LEAD
                ? Stream.of(new Paragraph(Voice.LEAD, unlinked(text)))
                : Stream.empty();
    }

    private static List<KeyFact> usual(Subject subject, Schedule schedule) {
        List<KeyFact> facts = new ArrayList<>();
        OverdueWords overdue = OverdueWords.of(subject.plans(schedule));
        for (String id : USUAL) {
            Optional<Figure> figure = schedule.figures().find(id, subject.scope());
            figure.ifPresent(one -> facts.add(new KeyFact(
                    NotedTables.text(Wording.value(one)),
                    NotedTables.text(MailChanges.words(
                            id, overdue, schedule.programme().profile().words())))));
        }
        return facts;
    }

    private static List<Inline> words(List<Inline> inlines) {
        return NotedTables.text(Inline.plain(inlines));
    }

    /** A link into the briefing leads nowhere in a mail: its words stand alone. */
    private static List<Inline> unlinked(List<Inline> inlines) {
        return inlines.stream().flatMap(ShortForm::unlinked).toList();
    }

    private static Stream<Inline> unlinked(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> Stream.of(text);
            case Inline.Strong(List<Inline> text) -> Stream.of(new Inline.Strong(unlinked(text)));
            case Inline.Emphasis(List<Inline> text) -> Stream.of(new Inline.Emphasis(unlinked(text)));
            case Inline.Link link -> unlinked(link.text()).stream();
            case Inline.Break() -> Stream.of(new Inline.Break());
        };
    }
}
