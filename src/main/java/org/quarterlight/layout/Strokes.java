package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.Hue;

/** The few rules a page needs. */
final class Strokes {
    static final DrawnMark.Stroke HAIRLINE = new DrawnMark.Stroke(Hue.RULE, 0.5, List.of());
    static final DrawnMark.Stroke STRONG = new DrawnMark.Stroke(Hue.INK, 0.9, List.of());
    static final DrawnMark.Stroke LINK = new DrawnMark.Stroke(Hue.HEADING, 0.4, List.of());
    static final DrawnMark.Stroke LEADER = new DrawnMark.Stroke(Hue.RULE, 0.7, List.of(0.7, 2.8));

    private Strokes() {}

    static DrawnMark across(double from, double to, double y, DrawnMark.Stroke stroke) {
        return new DrawnMark.Line(List.of(new DrawnMark.Point(from, y), new DrawnMark.Point(to, y)), stroke);
    }

    static DrawnMark block(double x, double y, double width, double height, Hue hue) {
        return new DrawnMark.Rect(x, y, width, height, new DrawnMark.Paint(hue, null));
    }
}
