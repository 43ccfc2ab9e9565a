package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Inline;

/** Slabs as they come, in reading order, within a column that starts at {@code left} and is {@code width} points wide. */
record ColumnFlow(List<LineBox> slabs, double left, double width) {
    ColumnFlow indented(double by) {
        return new ColumnFlow(slabs, left + by, width - by);
    }

    ColumnFlow narrowed(double to) {
        return new ColumnFlow(slabs, left, Math.min(width, to));
    }

    /** The narrowest column in which a text has no more lines than in this one: its lines are about as long as each other. */
    ColumnFlow balanced(List<Inline> inlines, TextStyle style, StructureBranch owner) {
        List<Word> words = WordRuns.of(inlines, style, owner);
        int lines = LineBreaking.of(words, style, width).size();
        double narrow = width / Math.max(1, lines) * 0.8;
        double wide = width;
        while (lines > 1 && wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (LineBreaking.of(words, style, middle).size() > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return narrowed(wide);
    }

    /** Text as slabs of a line each: the first two lines and the last two stay together. */
    List<LineBox> text(List<Inline> inlines, TextStyle style, StructureBranch owner) {
        List<LineBreaking.Line> lines = LineBreaking.of(WordRuns.of(inlines, style, owner), style, width);
        List<LineBox> set = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineBox slab = new LineBox(style.leading());
            boolean last = i == lines.size() - 1;
            LineSetting.line(lines.get(i), style, slab.items, left, 0, !last);
            slab.holdsNext = !last && (i == 0 || i == lines.size() - 2);
            set.add(slab);
        }
        slabs.addAll(set);
        return set;
    }

    /** Text that stays whole and with what follows it: headings and captions. */
    List<LineBox> heldText(List<Inline> inlines, TextStyle style, StructureBranch owner) {
        List<LineBox> set = text(inlines, style, owner);
        set.forEach(slab -> slab.holdsNext = true);
        return set;
    }

    static void space(List<LineBox> set, double before, double after) {
        if (!set.isEmpty()) {
            set.getFirst().before = Math.max(before, set.getFirst().before);
            set.getLast().after = Math.max(after, set.getLast().after);
        }
    }
}
