package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.Mark;

/** Moves marks from a slab's or drawing's corner to their place, made smaller by a scale where they must be. */
record Shift(double dx, double dy, double scale) {
    Shift(double dx, double dy) {
        this(dx, dy, 1);
    }

    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Label label ->
                new Mark.Label(
                        x(label.x()),
                        y(label.y()),
                        label.text(),
                        label.size() * scale,
                        label.face(),
                        label.anchor(),
                        label.hue());
            case Mark.Line line -> new Mark.Line(of(line.points()), line.stroke());
            case Mark.Rect rect ->
                new Mark.Rect(x(rect.x()), y(rect.y()), rect.width() * scale, rect.height() * scale, rect.paint());
            case Mark.Circle circle ->
                new Mark.Circle(x(circle.x()), y(circle.y()), circle.radius() * scale, circle.paint());
            case Mark.Polygon polygon -> new Mark.Polygon(of(polygon.corners()), polygon.paint());
        };
    }

    private List<Mark.Point> of(List<Mark.Point> points) {
        Mark.Point[] moved = new Mark.Point[points.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = new Mark.Point(x(points.get(i).x()), y(points.get(i).y()));
        }
        return List.of(moved);
    }

    Page.Box of(Page.Box box) {
        return new Page.Box(x(box.x()), y(box.y()), box.width() * scale, box.height() * scale);
    }

    private double x(double x) {
        return x * scale + dx;
    }

    private double y(double y) {
        return y * scale + dy;
    }
}
