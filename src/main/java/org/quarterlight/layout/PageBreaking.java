package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the page of every slab: as many to a page as fit, none parted from what it holds. */
final class PageBreaking {
    private final List<LineBox> slabs;
    private final double room;

    /** A slab and how far its top stands below the first line of the page. */
    record Placed(LineBox slab, double y) {}

    /** The slabs of one page; the heading is a table's, repeated at its top. */
    record Sheet(@Nullable LineBox heading, List<Placed> slabs) {}

    private PageBreaking(List<LineBox> slabs, double room) {
        this.slabs = slabs;
        this.room = room;
    }

    static List<Sheet> of(List<LineBox> slabs, double room) {
        PageBreaking paging = new PageBreaking(slabs, room);
        List<Sheet> sheets = new ArrayList<>();
        int from = 0;
        while (from < slabs.size()) {
            int to = paging.end(from);
            sheets.add(paging.sheet(from, to));
            from = to;
        }
        return sheets;
    }

    private int end(int from) {
        double y = start(from);
        int allowed = from;
        for (int i = from; i < slabs.size(); i++) {
            LineBox slab = slabs.get(i);
            y += gap(from, i) + slab.height;
            if (i > from && slab.opensPage) {
                return i;
            }
            if (i > from && y > room + 0.01) {
                return allowed > from ? allowed : i;
            }
            allowed = slab.holdsNext ? allowed : i + 1;
        }
        return slabs.size();
    }

    private Sheet sheet(int from, int to) {
        List<Placed> placed = new ArrayList<>(to - from);
        double y = start(from);
        for (int i = from; i < to; i++) {
            y += gap(from, i);
            placed.add(new Placed(slabs.get(i), y));
            y += slabs.get(i).height;
        }
        return new Sheet(slabs.get(from).heading, placed);
    }

    private double start(int from) {
        LineBox heading = slabs.get(from).heading;
        return heading == null ? 0 : heading.height;
    }

    private double gap(int from, int at) {
        if (at == from || (at == from + 1 && slabs.get(from).height == 0)) {
            return 0;
        }
        return Math.max(slabs.get(at - 1).after, slabs.get(at).before);
    }
}
