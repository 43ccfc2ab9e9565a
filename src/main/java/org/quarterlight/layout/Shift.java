package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.Mark;

/** Moves marks from a slab's corner to their place on the page. */
record Shift(double dx, double dy) {
    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Label label ->
                new Mark.Label(
                        label.x() + dx,
                        label.y() + dy,
                        label.text(),
                        label.size(),
                        label.face(),
                        label.anchor(),
                        label.hue());
            case Mark.Line line -> new Mark.Line(of(line.points()), line.stroke());
            case Mark.Rect rect ->
                new Mark.Rect(rect.x() + dx, rect.y() + dy, rect.width(), rect.height(), rect.paint());
            case Mark.Circle circle ->
                new Mark.Circle(circle.x() + dx, circle.y() + dy, circle.radius(), circle.paint());
            case Mark.Polygon polygon -> new Mark.Polygon(of(polygon.corners()), polygon.paint());
        };
    }

    private List<Mark.Point> of(List<Mark.Point> points) {
        return points.stream()
                .map(point -> new Mark.Point(point.x() + dx, point.y() + dy))
                .toList();
    }

    Page.Box of(Page.Box box) {
        return new Page.Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }
}
