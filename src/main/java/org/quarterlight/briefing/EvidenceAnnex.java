package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.quarterlight.briefing.FigureText.Entry;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.plan.Line;
import org.quarterlight.schedule.Figure;

/** The annex that says of every figure a briefing prints what it means and which export lines it was counted from. */
record EvidenceAnnex(FigureText figures) {
    private static final String ANCHOR = "evidence-of-figures";

    /** What stands where a template asks for the annex, until the briefing's figures are known. */
    static List<Block> place() {
        return List.of(table(List.of()));
    }

    /** The blocks with the annex in its place; in a briefing without one no figure is a link. */
    List<Block> filledIn(List<Block> blocks) {
        if (blocks.stream().noneMatch(EvidenceAnnex::isPlace)) {
            return new LinkedText(link -> isFigure(link) ? link.text() : List.of(link)).blocks(blocks);
        }
        SequencedSet<String> printed = new LinkedHashSet<>();
        List<Block> linked = new LinkedText(link -> {
                    if (isFigure(link)) {
                        printed.add(anchor(link));
                    }
                    return List.of(link);
                })
                .blocks(blocks);
        List<Row> rows = printed.stream().map(this::row).toList();
        return linked.stream()
                .map(block -> isPlace(block) ? table(rows) : block)
                .toList();
    }

    private boolean isFigure(Inline.Link link) {
        return figures.entry(anchor(link)).isPresent();
    }

    private static String anchor(Inline.Link link) {
        return link.target().replaceFirst("^#", "");
    }

    private static boolean isPlace(Block block) {
        return block instanceof Block.Table table && table.caption().anchor().equals(ANCHOR);
    }

    private static Block table(List<Row> rows) {
        List<Column> columns = List.of(
                new Column("Figure and scope", Align.LEFT, true),
                new Column("Value", Align.LEFT, false),
                new Column("Definition", Align.LEFT, false),
                new Column("Export lines", Align.LEFT, false));
        Caption caption = new Caption(
                ANCHOR,
                Tables.text("What each figure of this briefing was counted from"),
                Tables.text("In the order of first use; lines by export file"));
        return Tables.table(caption, columns, rows, null, "");
    }

    private Row row(String anchor) {
        Entry entry = figures.entry(anchor).orElseThrow();
        Figure figure = entry.figure();
        return new Row(
                anchor,
                List.of(
                        name(entry),
                        Tables.text(value(figure)),
                        Tables.text(figure.definition()),
                        lines(figure.evidence())));
    }

    private static List<Inline> name(Entry entry) {
        String scope = entry.figure().scope()
                + entry.export()
                        .map(day -> ", export of " + Wording.shortDate(day))
                        .orElse("");
        return List.of(new Inline.Text(entry.figure().id()), new Inline.Break(), new Inline.Text(scope));
    }

    private static String value(Figure figure) {
        String value = Wording.value(figure.value());
        return figure.denominator().isEmpty()
                ? value
                : value + ", " + Wording.number(figure.numerator().orElse(0)) + " of "
                        + Wording.number(figure.denominator().getAsLong());
    }

    private static List<Inline> lines(List<Line> evidence) {
        Map<String, List<Long>> byFile = new TreeMap<>();
        evidence.forEach(line ->
                byFile.computeIfAbsent(line.file(), none -> new ArrayList<>()).add(line.number()));
        List<Inline> words = new ArrayList<>();
        byFile.forEach((file, numbers) -> {
            if (!words.isEmpty()) {
                words.add(new Inline.Break());
            }
            words.add(new Inline.Text(file + ": " + ranges(numbers)));
        });
        return words.isEmpty() ? Tables.text("no line: nothing was counted") : words;
    }

    /** 2, 3, 5-8: ascending numbers, three and more in a row as one range. */
    static String ranges(List<Long> numbers) {
        List<Long> sorted = numbers.stream().distinct().sorted().toList();
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                words.addAll(range(sorted.subList(from, i)));
                from = i;
            }
        }
        return String.join(", ", words);
    }

    private static List<String> range(List<Long> row) {
        return row.size() < 3
                ? row.stream().map(String::valueOf).toList()
                : List.of(row.getFirst() + "-" + row.getLast());
    }
}
