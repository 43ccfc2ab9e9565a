package org.quarterlight.layout;

import java.util.List;
import org.quarterlight.chart.DrawnMark;

/** Moves marks from a slab's or drawing's corner to their place, made smaller by a scale where they must be. */
record MarkShift(double dx, double dy, double scale) {
    MarkShift(double dx, double dy) {
        this(dx, dy, 1);
    }

    DrawnMark of(DrawnMark mark) {
        return switch (mark) {
            case DrawnMark.Label label ->
                new DrawnMark.Label(
                        x(label.x()),
                        y(label.y()),
                        label.text(),
                        label.size() * scale,
                        label.face(),
                        label.anchor(),
                        label.hue());
            case DrawnMark.Line line -> new DrawnMark.Line(of(line.points()), line.stroke());
            case DrawnMark.Rect rect ->
                new DrawnMark.Rect(x(rect.x()), y(rect.y()), rect.width() * scale, rect.height() * scale, rect.paint());
            case DrawnMark.Circle circle ->
                new DrawnMark.Circle(x(circle.x()), y(circle.y()), circle.radius() * scale, circle.paint());
            case DrawnMark.Polygon polygon -> new DrawnMark.Polygon(of(polygon.corners()), polygon.paint());
            case DrawnMark.LogoPlace logo ->
                new DrawnMark.LogoPlace(x(logo.x()), y(logo.y()), logo.width() * scale, logo.height() * scale);
        };
    }

    private List<DrawnMark.Point> of(List<DrawnMark.Point> points) {
        DrawnMark.Point[] moved = new DrawnMark.Point[points.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = new DrawnMark.Point(x(points.get(i).x()), y(points.get(i).y()));
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
