package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.DrawnMark;

/** A strip across the page that is never split: what stands on it, from its own top left corner, and what it needs around it. */
final class LineBox {
    final double height;
    final List<Item> items = new ArrayList<>();
    final List<DrawnMark> rules = new ArrayList<>();
    final List<String> anchors = new ArrayList<>();
    double before;
    double after;
    /** No page ends after this slab. */
    boolean holdsNext;
    /** A new page starts with this slab. */
    boolean opensPage;
    /** The table heading that is repeated when a page starts with this slab. */
    @Nullable
    LineBox heading;

    @Nullable
    Entry bookmark;

    /** Marks of one element; the target is blank unless the box is a link. An empty item only holds its element's place. */
    record Item(StructureBranch owner, List<DrawnMark> marks, Page.@Nullable Box box, String target, String words) {
        static Item of(StructureBranch owner, List<DrawnMark> marks) {
            return new Item(owner, marks, null, "", "");
        }
    }

    /** A heading to list in the contents and the side bar. */
    record Entry(int level, String title, String anchor) {}

    LineBox(double height) {
        this.height = height;
    }
}
