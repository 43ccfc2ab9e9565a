package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.Hue;
import org.quarterlight.document.Block;

/** Sets key facts: large numbers side by side, each over what it counts. */
final class FactRows {
    private static final double GAP = 18;
    private static final double LARGE = 27;
    private static final double SMALL = 15;

    private FactRows() {}

    static void compose(List<Block.KeyFact> facts, Branch parent, Flow flow) {
        Branch list = parent.child(Role.LIST);
        int across = facts.size() <= 4 ? Math.max(3, facts.size()) : facts.size() % 4 == 0 ? 4 : 3;
        for (int from = 0; from < facts.size(); from += across) {
            List<Block.KeyFact> row = facts.subList(from, Math.min(facts.size(), from + across));
            Slab slab = row(row, list, flow, (flow.width() - GAP * (across - 1)) / across);
            slab.before = from == 0 ? 12 : 0;
            slab.after = 16;
            flow.slabs().add(slab);
        }
    }

    private static Slab row(List<Block.KeyFact> facts, Branch list, Flow flow, double width) {
        double lines = facts.stream()
                .mapToDouble(fact -> height(fact, list, width))
                .max()
                .orElse(0);
        Slab slab = new Slab(lines);
        double x = flow.left();
        for (Block.KeyFact fact : facts) {
            slab.rules.add(Strokes.block(x, 0, width, 1.6, Hue.BLUE));
            set(fact, list.child(Role.ITEM).child(Role.ITEM_BODY), slab, x, width);
            x += width + GAP;
        }
        return slab;
    }

    private static double height(Block.KeyFact fact, Branch list, double width) {
        Style large = value(fact, list, width);
        return 8
                + Lines.of(Words.of(fact.value(), large, list), large, width).size() * large.leading()
                + Lines.of(Words.of(fact.label(), Style.FACT_LABEL, list), Style.FACT_LABEL, width)
                                .size()
                        * Style.FACT_LABEL.leading();
    }

    private static void set(Block.KeyFact fact, Branch owner, Slab slab, double x, double width) {
        Style large = value(fact, owner, width);
        double y = lines(Lines.of(Words.of(fact.value(), large, owner), large, width), large, slab, x, 6);
        lines(
                Lines.of(Words.of(fact.label(), Style.FACT_LABEL, owner), Style.FACT_LABEL, width),
                Style.FACT_LABEL,
                slab,
                x,
                y);
    }

    private static double lines(List<Lines.Line> lines, Style style, Slab slab, double x, double top) {
        double y = top;
        for (Lines.Line line : lines) {
            Setting.line(line, style, slab.items, x, y, true);
            y += style.leading();
        }
        return y;
    }

    /** As large as fits on one line, down to a size at which it may as well take two. */
    private static Style value(Block.KeyFact fact, Branch owner, double width) {
        Style large = new Style(LARGE, LARGE * 1.25, true, Hue.BLUE);
        double natural = Lines.natural(Words.of(fact.value(), large, owner));
        double size = natural <= width ? LARGE : Math.max(SMALL, Math.floor(LARGE * width / natural));
        return new Style(size, size * 1.25, true, Hue.BLUE);
    }
}
