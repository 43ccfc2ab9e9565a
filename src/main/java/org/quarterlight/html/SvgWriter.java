package org.quarterlight.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.Drawing;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.chart.Hue;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** Writes a drawing as inline SVG, named by its title and described by the alternative words. */
final class SvgWriter {
    private final HtmlBuilder tags;

    SvgWriter(HtmlBuilder tags) {
        this.tags = tags;
    }

    void write(Drawing drawing, String look, String id, String title, String description) {
        String box = "0 0 " + number(drawing.width()) + " " + number(drawing.height());
        tags.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                look,
                "viewBox",
                box,
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        tags.line().element("title", title, "id", id + "-title").line();
        tags.element("desc", description, "id", id + "-desc").line();
        drawing.marks().forEach(this::mark);
        tags.closeLine();
    }

    private void mark(DrawnMark mark) {
        switch (mark) {
            case DrawnMark.Line(List<Point> points, Stroke stroke) -> line(points, stroke);
            case DrawnMark.Rect(double x, double y, double width, double height, Paint paint) ->
                shape(paint, "rect", "x", number(x), "y", number(y), "width", number(width), "height", number(height));
            case DrawnMark.Circle(double x, double y, double radius, Paint paint) ->
                shape(paint, "circle", "cx", number(x), "cy", number(y), "r", number(radius));
            case DrawnMark.Polygon(List<Point> corners, Paint paint) ->
                shape(paint, "polygon", "points", points(corners));
            case DrawnMark.Label label -> label(label);
            case DrawnMark.LogoPlace logo -> throw new IllegalArgumentException("A chart has no logo");
        }
        tags.line();
    }

    private void line(List<Point> points, Stroke stroke) {
        tags.empty(
                "polyline",
                "points",
                points(points),
                "fill",
                "none",
                "stroke",
                stroke.hue().hex(),
                "stroke-width",
                number(stroke.width()),
                "stroke-dasharray",
                dash(stroke),
                "stroke-linejoin",
                "round");
    }

    private void shape(Paint paint, String name, String... place) {
        Stroke outline = paint.outline();
        String[] look = {
            "fill",
            fill(paint.fill()),
            "stroke",
            outline == null ? "" : outline.hue().hex(),
            "stroke-width",
            outline == null ? "" : number(outline.width()),
            "stroke-dasharray",
            outline == null ? "" : dash(outline)
        };
        String[] all = new String[place.length + look.length];
        System.arraycopy(place, 0, all, 0, place.length);
        System.arraycopy(look, 0, all, place.length, look.length);
        tags.empty(name, all);
    }

    private void label(DrawnMark.Label label) {
        String anchor = label.anchor() == DrawnMark.Anchor.START
                ? ""
                : label.anchor().name().toLowerCase(Locale.ROOT);
        boolean bold = label.face() == Face.BOLD || label.face() == Face.BOLD_ITALIC;
        boolean italic = label.face() == Face.ITALIC || label.face() == Face.BOLD_ITALIC;
        tags.element(
                "text",
                label.text(),
                "x",
                number(label.x()),
                "y",
                number(label.y()),
                "textLength",
                number(Typeface.of(label.face()).width(label.text(), label.size())),
                "lengthAdjust",
                "spacingAndGlyphs",
                "font-size",
                number(label.size()),
                "text-anchor",
                anchor,
                "fill",
                label.hue().hex(),
                "font-weight",
                bold ? "700" : "",
                "font-style",
                italic ? "italic" : "");
    }

    private static String fill(@Nullable Hue hue) {
        return hue == null ? "none" : hue.hex();
    }

    private static String dash(Stroke stroke) {
        return stroke.dash().stream().map(SvgWriter::number).collect(Collectors.joining(" "));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** Two decimals at most, and never a minus before zero. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + "." + (rest % 10 == 0 ? Long.toString(rest / 10) : rest < 10 ? "0" + rest : Long.toString(rest));
    }
}
