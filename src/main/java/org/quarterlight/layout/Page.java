package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.DrawnMark;

/**
 * One page of A4 in points from its top left corner: furniture (running lines, rules, repeated headings) that is no part
 * of the text, the pieces of the text in reading order, and the areas that are links.
 */
public record Page(List<DrawnMark> furniture, List<Piece> pieces, List<Area> areas) {
    public static final double WIDTH = 595;
    public static final double HEIGHT = 842;

    /** Marks that belong to one element of the structure. */
    public record Piece(List<DrawnMark> marks) {}

    /** A rectangle on a page. */
    public record Box(double x, double y, double width, double height) {}

    /** A rectangle that leads to a target, {@code #anchor} or an address; the words are what stands there. */
    public record Area(Box box, String target, String words) {}
}
