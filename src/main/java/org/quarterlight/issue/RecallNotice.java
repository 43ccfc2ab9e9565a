package org.quarterlight.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Document;
import org.quarterlight.document.HouseStyle;
import org.quarterlight.document.Imprint;
import org.quarterlight.document.Inline;

/** What stands in the place of a briefing that was recalled, and is mailed to those who had it. */
public record RecallNotice(Manifest manifest, Manifest.Briefing briefing, Recall recall) {
    /** The notice as a page of the site, with the way to the list of issues; it depends on nothing but the manifest. */
    public Document webPage() {
        long folders = briefing.file().chars().filter(c -> c == '/').count();
        String list = "../".repeat((int) folders + 1) + "index.html";
        return page(List.of(new Paragraph(
                Voice.BODY, List.of(new Inline.Link(text("All issues that stand, and what was recalled"), list)))));
    }

    /** The notice as a page to print. */
    public Document page() {
        return page(List.of());
    }

    private Document page(List<Block> more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, text("Recalled: " + name()), "recalled"));
        blocks.addAll(words());
        blocks.addAll(more);
        return new Document(
                "Recalled: " + name(),
                "Recalled",
                "The files as they were issued are kept; their manifest has SHA-256 "
                        + recall.kept().substring(0, Math.min(12, recall.kept().length())),
                manifest.asAt(),
                Optional.empty(),
                blocks,
                new Imprint(List.of("Recalled on " + PublicationWords.day(recall.day())), List.of()),
                HouseStyle.USUAL);
    }

    /** When, by whom and why it was taken back, and what replaces it. */
    public List<Block> words() {
        String by = recall.by().isEmpty() ? "" : " by " + recall.by();
        return List.of(
                new Paragraph(
                        Voice.LEAD,
                        text("This briefing was recalled on " + PublicationWords.day(recall.day()) + by
                                + ". Do not quote its figures.")),
                new Paragraph(Voice.BODY, labelled("Why: ", recall.reason())),
                new Paragraph(Voice.BODY, labelled("What replaces it: ", recall.replacement())),
                new Paragraph(Voice.BODY, labelled("It was headed: ", briefing.title())));
    }

    /** The briefing by its edition, subject and date. */
    public String name() {
        String words = briefing.edition().replace('-', ' ');
        String edition = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return edition + (briefing.isOfTheWholeProgramme() ? "" : ": " + briefing.subject()) + ", position at "
                + PublicationWords.day(manifest.asAt());
    }

    private static List<Inline> labelled(String label, String words) {
        return List.of(new Inline.Strong(text(label)), new Inline.Text(words));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
