package org.quarterlight.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.font.Face;

/** One thing to paint. Lengths are points from the drawing's top left corner, y downwards. */
public sealed interface DrawnMark {
    /** A place in the drawing. */
    record Point(double x, double y) {}

    /** How a line is drawn; an empty dash is a solid line, else lengths on and off in turn. Ends are butt, joins round. */
    record Stroke(Hue hue, double width, List<Double> dash) {}

    /** How an area is painted; null leaves the inside or the outline out. */
    record Paint(@Nullable Hue fill, @Nullable Stroke outline) {}

    /** A line through two or more points. */
    record Line(List<Point> points, Stroke stroke) implements DrawnMark {}

    /** A rectangle by its top left corner. */
    record Rect(double x, double y, double width, double height, Paint paint) implements DrawnMark {}

    /** A circle by its centre. */
    record Circle(double x, double y, double radius, Paint paint) implements DrawnMark {}

    /** A closed shape of three or more corners. */
    record Polygon(List<Point> corners, Paint paint) implements DrawnMark {}

    /** One line of text; x is its start, middle or end by the anchor, y its baseline. */
    record Label(double x, double y, String text, double size, Face face, Anchor anchor, Hue hue)
            implements DrawnMark {}

    /** The place of the document's logo, by its top left corner; no chart has one. */
    record LogoPlace(double x, double y, double width, double height) implements DrawnMark {}

    /** Which part of a label stands at its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
