package org.quarterlight.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.LineRanges;
import org.quarterlight.wording.AmountWords;
import org.quarterlight.wording.DirectiveArguments;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.FigureText.Entry;
import org.quarterlight.wording.LinkedText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/**
 * The annex that says which export lines every figure of a briefing was counted from. Figures of one id and value that
 * were counted from no line share an entry, and files are named by number: an annex is to be looked up, not read.
 */
public record EvidenceAnnex(FigureText figures) {
    private static final String ANCHOR = "evidence-of-figures";

    /** What stands where a template asks for the annex, until the briefing's figures are known. */
    public static List<Block> place() {
        return List.of(table(List.of()));
    }

    /** Body and annex with every figure a link to its entry, and this issue's figures in the body, in their order. */
    public record Linked(List<Block> body, List<Block> annex, List<Figure> inBody) {}

    /**
     * Body and annex with the evidence in its place, every figure leading there; where neither has a place for it no
     * figure is a link. {@code annexFile} is the name of the annex's file without its ending.
     */
    public Linked filledIn(List<Block> body, List<Block> annex, String annexFile) {
        List<Figure> told = told(body);
        boolean inBody = body.stream().anyMatch(EvidenceAnnex::isPlace);
        if (!inBody && annex.stream().noneMatch(EvidenceAnnex::isPlace)) {
            LinkedText unlinked = new LinkedText(link -> isFigure(link) ? link.text() : List.of(link));
            return new Linked(unlinked.blocks(body), unlinked.blocks(annex), told);
        }
        SequencedMap<String, SequencedSet<Entry>> printed = new LinkedHashMap<>();
        List<Block> linkedBody = linked(body, inBody ? "#" : annexFile + ".html#", printed);
        List<Block> linkedAnnex = linked(annex, inBody ? "" : "#", printed);
        return new Linked(placed(linkedBody, printed), placed(linkedAnnex, printed), told);
    }

    private List<Figure> told(List<Block> blocks) {
        SequencedMap<String, Entry> told = new LinkedHashMap<>();
        new LinkedText(link -> {
                    figures.entry(anchor(link)).ifPresent(entry -> told.put(anchor(link), entry));
                    return List.of(link);
                })
                .blocks(blocks);
        return told.values().stream()
                .filter(entry -> entry.export().isEmpty() && entry.record().isEmpty())
                .map(Entry::figure)
                .toList();
    }

    private List<Block> linked(List<Block> blocks, String to, Map<String, SequencedSet<Entry>> printed) {
        return new LinkedText(link ->
                        !isFigure(link) ? List.of(link) : to.isEmpty() ? link.text() : List.of(led(link, to, printed)))
                .blocks(blocks);
    }

    private static List<Block> placed(List<Block> blocks, SequencedMap<String, SequencedSet<Entry>> printed) {
        return blocks.stream()
                .flatMap(block -> isPlace(block) ? annex(printed).stream() : Stream.of(block))
                .toList();
    }

    private boolean isFigure(Inline.Link link) {
        return figures.entry(anchor(link)).isPresent();
    }

    private Inline led(Inline.Link link, String to, Map<String, SequencedSet<Entry>> printed) {
        Entry entry = figures.entry(anchor(link)).orElseThrow();
        String home = entry.figure().evidence().isEmpty() ? nothing(entry) : anchor(link);
        printed.computeIfAbsent(home, none -> new LinkedHashSet<>()).add(entry);
        return new Inline.Link(link.text(), to + home, name(Inline.plain(link.text()), entry.figure()));
    }

    /** What a bare number counts, to be read aloud; words of their own need no name. */
    private static String name(String words, Figure figure) {
        if (words.chars().anyMatch(Character::isLetter)) {
            return "";
        }
        String counted = figure.id().replaceAll("[.-]", " ");
        String scope = figure.scope().equals(Scope.PROGRAMME)
                ? ""
                : ", " + figure.scope().name();
        return words + " " + counted + scope + ", evidence";
    }

    private static String nothing(Entry entry) {
        return "nothing-" + DirectiveArguments.slug(entry.figure().id() + " " + value(entry));
    }

    private static String anchor(Inline.Link link) {
        return link.target().replaceFirst("^#", "");
    }

    private static boolean isPlace(Block block) {
        return block instanceof Block.Table table && table.caption().anchor().equals(ANCHOR);
    }

    private static List<Block> annex(SequencedMap<String, SequencedSet<Entry>> printed) {
        EvidenceFiles files = new EvidenceFiles();
        List<Row> rows = printed.entrySet().stream()
                .map(one -> row(one.getKey(), List.copyOf(one.getValue()), files))
                .toList();
        return List.of(table(rows), files.table());
    }

    private static Block table(List<Row> rows) {
        List<Column> columns = List.of(
                new Column("Figure", Align.LEFT, true),
                new Column("Scope", Align.LEFT, false),
                new Column("Value", Align.RIGHT, false),
                new Column("Export lines", Align.LEFT, false));
        Caption caption = new Caption(
                ANCHOR,
                NotedTables.text("The export lines each figure of this briefing was counted from"),
                NotedTables.text("In the order of first use; F1, F2 and so on are the files listed below; what a figure"
                        + " means stands in figures.json and the manifest"));
        return NotedTables.table(caption, columns, rows, null, "");
    }

    private static Row row(String anchor, List<Entry> entries, EvidenceFiles files) {
        Entry first = entries.getFirst();
        String scopes =
                String.join("; ", entries.stream().map(EvidenceAnnex::scope).toList());
        List<Line> evidence = first.figure().evidence();
        return new Row(
                anchor,
                List.of(
                        NotedTables.text(first.figure().id()),
                        NotedTables.text(scopes),
                        NotedTables.text(value(first)),
                        NotedTables.text(evidence.isEmpty() ? "none" : files.lines(evidence))));
    }

    static String scope(Entry entry) {
        return entry.figure().scope()
                + entry.export()
                        .map(day -> ", export of " + Wording.shortDate(day))
                        .orElse("")
                + (entry.record().isEmpty() ? "" : ", " + entry.record());
    }

    private static String value(Entry entry) {
        String value = entry.figure().value() instanceof Figure.Amount(BigDecimal number, String unit)
                ? AmountWords.exactly(number, unit)
                : Wording.value(entry.figure());
        return entry.figure().denominator().isEmpty() || value.contains(" of ")
                ? value
                : value + ", " + Wording.number(entry.figure().numerator().orElse(0)) + " of "
                        + Wording.number(entry.figure().denominator().getAsLong());
    }

    /** The files named so far, each with a number, in the order of first use. */
    private static final class EvidenceFiles {
        private final SequencedMap<String, Line> files = new LinkedHashMap<>();
        private final Map<String, String> codes = new HashMap<>();

        String lines(List<Line> evidence) {
            Map<String, List<Long>> byFile = new LinkedHashMap<>();
            evidence.forEach(line -> byFile.computeIfAbsent(code(line), none -> new ArrayList<>())
                    .add(line.number()));
            return String.join(
                    "; ",
                    byFile.entrySet().stream()
                            .map(file -> file.getKey() + ": " + LineRanges.of(file.getValue(), ", "))
                            .toList());
        }

        private String code(Line line) {
            files.putIfAbsent(line.sha256(), line);
            return codes.computeIfAbsent(line.sha256(), first -> "F" + files.size());
        }

        Block table() {
            List<Column> columns = List.of(
                    new Column("File", Align.LEFT, true),
                    new Column("Path below the input folder", Align.LEFT, false),
                    new Column("SHA-256", Align.LEFT, false));
            List<Row> rows = files.values().stream()
                    .map(line -> NotedTables.row(List.of(code(line), line.file(), line.sha256())))
                    .toList();
            Caption caption = new Caption(
                    "evidence-files",
                    NotedTables.text("The files those lines stand in"),
                    NotedTables.text("In the order of first use"));
            return NotedTables.table(caption, columns, rows, null, "");
        }
    }
}
