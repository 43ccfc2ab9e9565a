package org.quarterlight.chart;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.font.Face;

/** What a drawing is built on: marks are put down in the order they are painted. */
final class DrawingSheet {
    private static final double HATCH = 3.5;
    private static final double HATCH_WIDTH = 0.8;
    private static final double NEIGHBOURS = 1;

    private final List<DrawnMark> marks = new ArrayList<>();

    Drawing finished(double width, double height) {
        return new Drawing(width, height, List.copyOf(marks));
    }

    static Stroke solid(Hue hue, double width) {
        return new Stroke(hue, width, List.of());
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new DrawnMark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke));
    }

    void line(List<Point> points, Stroke stroke) {
        if (points.size() > 1) {
            marks.add(new DrawnMark.Line(List.copyOf(points), stroke));
        }
    }

    void rect(double x, double y, double width, double height, Paint paint) {
        marks.add(new DrawnMark.Rect(x, y, width, height, paint));
    }

    void circle(DrawnMark.Circle circle) {
        marks.add(circle);
    }

    void polygon(List<Point> corners, Hue fill) {
        marks.add(new DrawnMark.Polygon(corners, new Paint(fill, null)));
    }

    void text(double x, double baseline, String text, double size, Anchor anchor) {
        text(x, baseline, text, size, Face.REGULAR, anchor, Hue.INK);
    }

    void text(double x, double baseline, String text, double size, Face face, Anchor anchor, Hue hue) {
        if (!text.isEmpty()) {
            marks.add(new DrawnMark.Label(x, baseline, text, size, face, anchor, hue));
        }
    }

    /** A filled area with its pattern, a point of white between it and its neighbour. */
    void area(double x, double y, double width, double height, SeriesStyle style) {
        rect(x, y, width, height, new Paint(style.hue(), null));
        hatch(x, y, width, height, style.pattern(), solid(style.lines(), HATCH_WIDTH));
        if (style.hue() == Hue.WHITE) {
            rect(x, y, width, height, new Paint(null, solid(Hue.INK, HATCH_WIDTH)));
        }
        rect(x, y, width, height, new Paint(null, solid(Hue.WHITE, NEIGHBOURS)));
    }

    /** An area that is only sketched: hatched on white within its outline. */
    void sketched(double x, double y, double width, double height, Stroke outline) {
        rect(x, y, width, height, new Paint(Hue.WHITE, null));
        hatch(x, y, width, height, Pattern.RISING, solid(outline.hue(), HATCH_WIDTH));
        rect(x, y, width, height, new Paint(null, outline));
    }

    private void hatch(double x, double y, double width, double height, Pattern pattern, Stroke stroke) {
        switch (pattern) {
            case SOLID -> {}
            case RISING -> slanted(x, y, width, height, true, stroke);
            case FALLING -> slanted(x, y, width, height, false, stroke);
            case CROSSED -> {
                slanted(x, y, width, height, true, stroke);
                slanted(x, y, width, height, false, stroke);
            }
            case LEVEL -> {
                for (double at = HATCH; at < height; at += HATCH) {
                    line(x, y + at, x + width, y + at, stroke);
                }
            }
            case UPRIGHT -> {
                for (double at = HATCH; at < width; at += HATCH) {
                    line(x + at, y, x + at, y + height, stroke);
                }
            }
        }
    }

    /** Lines at 45 degrees, cut at the edges of the rectangle. */
    private void slanted(double x, double y, double width, double height, boolean rising, Stroke stroke) {
        for (double at = HATCH; at < width + height; at += HATCH * Math.sqrt(2)) {
            double left = Math.max(0, at - height);
            double right = Math.min(at, width);
            double low = rising ? at - left : height - (at - left);
            double high = rising ? at - right : height - (at - right);
            line(x + left, y + low, x + right, y + high, stroke);
        }
    }

    /** A point of a series. */
    void point(double x, double y, double radius, SeriesStyle style) {
        Paint paint = new Paint(style.hue(), solid(Hue.WHITE, 0.6));
        double r = radius;
        switch (style.form()) {
            case CIRCLE -> marks.add(new DrawnMark.Circle(x, y, r, paint));
            case SQUARE -> marks.add(new DrawnMark.Rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, paint));
            case DIAMOND -> marks.add(new DrawnMark.Polygon(diamond(x, y, r * 1.25), paint));
            case TRIANGLE ->
                marks.add(new DrawnMark.Polygon(
                        List.of(
                                new Point(x, y - r * 1.2),
                                new Point(x + r * 1.15, y + r * 0.9),
                                new Point(x - r * 1.15, y + r * 0.9)),
                        paint));
        }
    }

    /** A ring round a place that matters. */
    void ring(double x, double y, double radius, Hue hue) {
        marks.add(new DrawnMark.Circle(x, y, radius, new Paint(Hue.WHITE, solid(hue, 1.6))));
        marks.add(new DrawnMark.Circle(x, y, radius / 2.5, new Paint(hue, null)));
    }

    private static List<Point> diamond(double x, double y, double r) {
        return List.of(new Point(x, y - r), new Point(x + r, y), new Point(x, y + r), new Point(x - r, y));
    }
}
