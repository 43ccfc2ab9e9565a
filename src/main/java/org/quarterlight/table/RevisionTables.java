package org.quarterlight.table;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.LineRanges;
import org.quarterlight.track.Correction;
import org.quarterlight.track.Revision;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.FigureText.Entry;
import org.quarterlight.wording.LinkedText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** The figures of a briefing that corrections changed, from what to what and why, and the files that corrected. */
public record RevisionTables(FigureText figures, Set<String> sources) {
    private static final String ANCHOR = "revised-figures";
    private static final List<Column> REVISED = List.of(
            new Column("Figure", Align.LEFT, true),
            new Column("Scope", Align.LEFT, false),
            new Column("From", Align.RIGHT, false),
            new Column("To", Align.RIGHT, false),
            new Column("Why", Align.LEFT, false));
    private static final List<Column> CORRECTED = List.of(
            new Column("Correction", Align.LEFT, true),
            new Column("Source and date", Align.LEFT, false),
            new Column("File that counts, and its lines", Align.LEFT, false),
            new Column("File it corrects, and its lines", Align.LEFT, false));

    /** What stands where a template asks for the revisions, until the briefing's figures are known. */
    public static List<Block> place() {
        return List.of(NotedTables.table(caption(), REVISED, List.of(), null, ""));
    }

    /** The blocks with the revisions in their place. */
    public List<Block> filledIn(List<Block> blocks) {
        if (blocks.stream().noneMatch(RevisionTables::isPlace)) {
            return blocks;
        }
        List<Block> tables = tables(printed(blocks));
        return blocks.stream()
                .flatMap(block -> isPlace(block) ? tables.stream() : Stream.of(block))
                .toList();
    }

    private static boolean isPlace(Block block) {
        return block instanceof Block.Table table && table.caption().anchor().equals(ANCHOR);
    }

    private SequencedSet<Entry> printed(List<Block> blocks) {
        SequencedSet<Entry> printed = new LinkedHashSet<>();
        new LinkedText(link -> {
                    figures.entry(link.target().replaceFirst("^#", "")).ifPresent(printed::add);
                    return List.of(link);
                })
                .blocks(blocks);
        return printed;
    }

    private List<Block> tables(SequencedSet<Entry> printed) {
        List<Correction> corrections = figures.revisions().corrections().stream()
                .filter(correction -> sources.contains(correction.before().source()))
                .toList();
        List<Row> rows = printed.stream()
                .flatMap(entry -> figures.revised(entry).stream().map(revision -> row(entry, revision)))
                .toList();
        if (corrections.isEmpty() && rows.isEmpty()) {
            return List.of(body("No figure of this briefing was changed by a correction: no file takes the place of an"
                    + " earlier one for the same source and date and says otherwise."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                rows.isEmpty()
                        ? body("No figure of this briefing was changed by the corrections below.")
                        : NotedTables.table(caption(), REVISED, rows, null, ""));
        blocks.add(corrected());
        return blocks;
    }

    private static Block body(String words) {
        return new Paragraph(Voice.BODY, NotedTables.text(words));
    }

    private static Caption caption() {
        return new Caption(
                ANCHOR,
                NotedTables.text("Figures of this briefing that a correction changed"),
                NotedTables.text("From what the exports gave without the correction to what they give with it"));
    }

    private Row row(Entry entry, Revision revision) {
        String why = why(revision);
        Entry before = new Entry(revision.before(), entry.export(), "before " + why.toLowerCase(Locale.ROOT));
        Entry after = new Entry(revision.after(), entry.export(), "after " + why.toLowerCase(Locale.ROOT));
        return new Row(
                "",
                List.of(
                        NotedTables.text(entry.figure().id()),
                        NotedTables.text(EvidenceAnnex.scope(entry)),
                        figures.value(before),
                        figures.value(after),
                        NotedTables.text(why)));
    }

    private String why(Revision revision) {
        List<String> names = revision.why().stream().map(this::name).toList();
        return Wording.list(names);
    }

    private String name(Correction correction) {
        return "Correction " + (figures.revisions().corrections().indexOf(correction) + 1);
    }

    private Block corrected() {
        List<Row> rows =
                figures.revisions().corrections().stream().map(this::correction).toList();
        Caption caption = new Caption(
                "corrections",
                NotedTables.text("Files that took the place of an earlier one for the same source and date"),
                NotedTables.text(
                        "In the order received; the lines of each file in which the two say something else of a"
                                + " plan, \u201cnone\u201d where a file adds or takes away plans only"));
        return NotedTables.table(caption, CORRECTED, rows, null, "");
    }

    private Row correction(Correction correction) {
        Export after = correction.after();
        return new Row(
                "",
                List.of(
                        NotedTables.text(name(correction)),
                        NotedTables.text(after.source() + ", " + Wording.shortDate(after.asAt())),
                        file(after, correction.linesAfter()),
                        file(correction.before(), correction.linesBefore())));
    }

    private static List<Inline> file(Export export, List<Line> lines) {
        LocalDate received = export.received().atZone(ZoneOffset.UTC).toLocalDate();
        String numbers = LineRanges.of(lines.stream().map(Line::number).toList(), ", ");
        return List.of(
                new Inline.Text(export.file()),
                new Inline.Break(),
                new Inline.Text("received " + Wording.shortDate(received) + "; lines: "
                        + (numbers.isEmpty() ? "none" : numbers)));
    }
}
