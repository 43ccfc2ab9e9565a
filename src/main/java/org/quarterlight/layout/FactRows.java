package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.Hue;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** Sets key facts: large numbers side by side, each over what it counts. */
final class FactRows {
    private static final double GAP = 18;
    private static final double LARGE = 27;
    private static final double SMALL = 15;
    private static final double TOP = 6;

    private FactRows() {}

    static void compose(List<Block.KeyFact> facts, StructureBranch parent, ColumnFlow flow) {
        StructureBranch list = parent.child(StructureRole.LIST);
        int across = facts.size() <= 5 ? Math.max(3, facts.size()) : facts.size() % 4 == 0 ? 4 : 3;
        for (int from = 0; from < facts.size(); from += across) {
            List<Block.KeyFact> row = facts.subList(from, Math.min(facts.size(), from + across));
            LineBox slab = row(row, list, flow, (flow.width() - GAP * (across - 1)) / across);
            slab.before = from == 0 ? 20 : 0;
            slab.after = 16;
            flow.slabs().add(slab);
        }
    }

    /** The labels of a row start at one height, whatever the size of the numbers above them. */
    private static LineBox row(List<Block.KeyFact> facts, StructureBranch list, ColumnFlow flow, double width) {
        double values = 0;
        double labels = 0;
        for (Block.KeyFact fact : facts) {
            TextStyle large = value(fact, list, width);
            values = Math.max(values, large.leading() * count(fact.value(), large, width, list));
            labels = Math.max(
                    labels, TextStyle.FACT_LABEL.leading() * count(fact.label(), TextStyle.FACT_LABEL, width, list));
        }
        LineBox slab = new LineBox(TOP + values + labels);
        double x = flow.left();
        for (Block.KeyFact fact : facts) {
            slab.rules.add(Strokes.block(x, 0, width, 1.6, Hue.HEADING));
            set(
                    fact,
                    list.child(StructureRole.ITEM).child(StructureRole.ITEM_BODY),
                    slab,
                    new Place(x, width, TOP + values));
            x += width + GAP;
        }
        return slab;
    }

    private static int count(List<Inline> inlines, TextStyle style, double width, StructureBranch owner) {
        return LineBreaking.of(WordRuns.of(inlines, style, owner), style, width).size();
    }

    /** Where a fact stands, and where its number ends and its label begins. */
    private record Place(double x, double width, double foot) {}

    private static void set(Block.KeyFact fact, StructureBranch owner, LineBox slab, Place place) {
        TextStyle large = value(fact, owner, place.width());
        List<LineBreaking.Line> value = LineBreaking.of(WordRuns.of(fact.value(), large, owner), large, place.width());
        lines(value, large, slab, place.x(), place.foot() - value.size() * large.leading());
        lines(
                LineBreaking.of(
                        WordRuns.of(fact.label(), TextStyle.FACT_LABEL, owner), TextStyle.FACT_LABEL, place.width()),
                TextStyle.FACT_LABEL,
                slab,
                place.x(),
                place.foot());
    }

    private static void lines(List<LineBreaking.Line> lines, TextStyle style, LineBox slab, double x, double top) {
        double y = top;
        for (LineBreaking.Line line : lines) {
            LineSetting.line(line, style, slab.items, x, y, true);
            y += style.leading();
        }
    }

    /** As large as fits on one line, down to a size at which it may as well take two. */
    private static TextStyle value(Block.KeyFact fact, StructureBranch owner, double width) {
        TextStyle large = new TextStyle(LARGE, LARGE * 1.25, true, Hue.HEADING);
        double natural = LineBreaking.natural(WordRuns.of(fact.value(), large, owner));
        double size = natural <= width ? LARGE : Math.max(SMALL, Math.floor(LARGE * width / natural));
        return new TextStyle(size, size * 1.25, true, Hue.HEADING);
    }
}
