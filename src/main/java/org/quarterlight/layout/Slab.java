package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.Mark;

/** A strip across the page that is never split: what stands on it, from its own top left corner, and what it needs around it. */
final class Slab {
    final double height;
    final List<Item> items = new ArrayList<>();
    final List<Mark> rules = new ArrayList<>();
    final List<String> anchors = new ArrayList<>();
    double before;
    double after;
    /** No page ends after this slab. */
    boolean holdsNext;
    /** A new page starts with this slab. */
    boolean opensPage;
    /** The table heading that is repeated when a page starts with this slab. */
    @Nullable
    Slab heading;

    @Nullable
    Entry bookmark;

    /** Marks of one element; the target is blank unless the box is a link. An empty item only holds its element's place. */
    record Item(Branch owner, List<Mark> marks, Page.@Nullable Box box, String target, String words) {
        static Item of(Branch owner, List<Mark> marks) {
            return new Item(owner, marks, null, "", "");
        }
    }

    /** A heading to list in the contents and the side bar. */
    record Entry(int level, String title, String anchor) {}

    Slab(double height) {
        this.height = height;
    }
}
