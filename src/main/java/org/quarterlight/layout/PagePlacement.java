package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.DrawnMark;

/** Moves slabs to their pages, and writes down what belongs to which element and where every anchor stands. */
final class PagePlacement {
    private final double top;
    private final List<Page> pages = new ArrayList<>();
    private final List<Pages.Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Pages.Place> places = new LinkedHashMap<>();
    private List<DrawnMark> furniture = new ArrayList<>();
    private List<Page.Piece> pieces = new ArrayList<>();
    private List<Page.Area> areas = new ArrayList<>();
    private @Nullable StructureBranch last;

    PagePlacement(double top) {
        this.top = top;
    }

    List<Page> pages() {
        return pages;
    }

    List<Pages.Bookmark> bookmarks() {
        return bookmarks;
    }

    Map<String, Pages.Place> places() {
        return places;
    }

    void place(PageBreaking.Sheet sheet, List<DrawnMark> running) {
        furniture = new ArrayList<>(running);
        pieces = new ArrayList<>();
        areas = new ArrayList<>();
        last = null;
        LineBox heading = sheet.heading();
        if (heading != null) {
            repeat(heading);
        }
        sheet.slabs().forEach(this::place);
        pages.add(new Page(furniture, pieces, areas));
    }

    private void repeat(LineBox heading) {
        MarkShift shift = new MarkShift(0, top);
        heading.items.forEach(item -> item.marks().forEach(mark -> furniture.add(shift.of(mark))));
        heading.rules.forEach(mark -> furniture.add(shift.of(mark)));
    }

    private void place(PageBreaking.Placed placed) {
        LineBox slab = placed.slab();
        Pages.Place here = new Pages.Place(pages.size(), top + placed.y());
        slab.anchors.forEach(anchor -> places.putIfAbsent(anchor, here));
        LineBox.Entry entry = slab.bookmark;
        if (entry != null) {
            bookmarks.add(new Pages.Bookmark(entry.level(), entry.title(), here));
        }
        MarkShift shift = new MarkShift(0, here.y());
        slab.rules.forEach(mark -> furniture.add(shift.of(mark)));
        slab.items.forEach(item -> place(item, shift));
    }

    private void place(LineBox.Item item, MarkShift shift) {
        StructureBranch owner = item.owner();
        owner.attach(item.box() == null ? null : shift.of(item.box()));
        if (!item.marks().isEmpty()) {
            List<DrawnMark> marks = piece(owner);
            item.marks().forEach(mark -> marks.add(shift.of(mark)));
        }
        if (item.box() != null && !item.target().isEmpty()) {
            areas.add(new Page.Area(shift.of(item.box()), item.target(), item.words()));
            owner.add(new Node.LinkArea(pages.size(), areas.size() - 1));
        }
    }

    /** Marks that follow each other on a page and belong to one element are one piece. */
    private List<DrawnMark> piece(StructureBranch owner) {
        if (last != owner) {
            pieces.add(new Page.Piece(new ArrayList<>(2)));
            owner.add(new Node.Content(pages.size(), pieces.size() - 1));
            last = owner;
        }
        return pieces.getLast().marks();
    }
}
