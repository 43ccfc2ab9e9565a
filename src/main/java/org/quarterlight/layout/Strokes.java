package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.Hue;
import org.quarterlight.chart.Mark;

/** The few rules a page needs. */
final class Strokes {
    static final Mark.Stroke HAIRLINE = new Mark.Stroke(Hue.RULE, 0.5, List.of());
    static final Mark.Stroke STRONG = new Mark.Stroke(Hue.INK, 0.9, List.of());
    static final Mark.Stroke LINK = new Mark.Stroke(Hue.BLUE, 0.4, List.of());
    static final Mark.Stroke LEADER = new Mark.Stroke(Hue.RULE, 0.7, List.of(0.7, 2.8));

    private Strokes() {}

    static Mark across(double from, double to, double y, Mark.Stroke stroke) {
        return new Mark.Line(List.of(new Mark.Point(from, y), new Mark.Point(to, y)), stroke);
    }

    static Mark block(double x, double y, double width, double height, Hue hue) {
        return new Mark.Rect(x, y, width, height, new Mark.Paint(hue, null));
    }
}
