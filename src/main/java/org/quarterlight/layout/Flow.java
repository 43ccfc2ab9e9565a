package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Inline;

/** Slabs as they come, in reading order, within a column that starts at {@code left} and is {@code width} points wide. */
record Flow(List<Slab> slabs, double left, double width) {
    Flow indented(double by) {
        return new Flow(slabs, left + by, width - by);
    }

    Flow narrowed(double to) {
        return new Flow(slabs, left, Math.min(width, to));
    }

    /** Text as slabs of a line each: the first two lines and the last two stay together. */
    List<Slab> text(List<Inline> inlines, Style style, Branch owner) {
        List<Lines.Line> lines = Lines.of(Words.of(inlines, style, owner), style, width);
        List<Slab> set = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Slab slab = new Slab(style.leading());
            boolean last = i == lines.size() - 1;
            Setting.line(lines.get(i), style, slab.items, left, 0, !last);
            slab.holdsNext = !last && (i == 0 || i == lines.size() - 2);
            set.add(slab);
        }
        slabs.addAll(set);
        return set;
    }

    /** Text that stays whole and with what follows it: headings and captions. */
    List<Slab> heldText(List<Inline> inlines, Style style, Branch owner) {
        List<Slab> set = text(inlines, style, owner);
        set.forEach(slab -> slab.holdsNext = true);
        return set;
    }

    static void space(List<Slab> set, double before, double after) {
        if (!set.isEmpty()) {
            set.getFirst().before = Math.max(before, set.getFirst().before);
            set.getLast().after = Math.max(after, set.getLast().after);
        }
    }
}
