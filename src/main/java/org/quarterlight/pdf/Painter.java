package org.quarterlight.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.quarterlight.chart.Hue;
import org.quarterlight.chart.Mark;
import org.quarterlight.chart.Mark.Paint;
import org.quarterlight.chart.Mark.Point;
import org.quarterlight.chart.Mark.Stroke;
import org.quarterlight.font.Typeface;
import org.quarterlight.layout.Page;

/** Paints marks on one page; their heights run down from the top edge, the page's run up from the bottom edge. */
final class Painter {
    private final PdfContentByte content;
    private final Fonts fonts;
    private @Nullable Hue fill;
    private @Nullable Stroke stroke;

    Painter(PdfContentByte content, Fonts fonts) {
        this.content = content;
        this.fonts = fonts;
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Line(List<Point> points, Stroke line) -> {
                use(line);
                trace(points);
                content.stroke();
            }
            case Mark.Rect(double x, double y, double width, double height, Paint paint) -> {
                use(paint);
                content.rectangle((float) x, up(y + height), (float) width, (float) height);
                finish(paint);
            }
            case Mark.Circle(double x, double y, double radius, Paint paint) -> {
                use(paint);
                content.circle((float) x, up(y), (float) radius);
                finish(paint);
            }
            case Mark.Polygon(List<Point> corners, Paint paint) -> {
                use(paint);
                trace(corners);
                content.closePath();
                finish(paint);
            }
            case Mark.Label label -> label(label);
        }
    }

    private void label(Mark.Label label) {
        Typeface face = Typeface.of(label.face());
        String text = face.printable(label.text());
        if (text.isEmpty()) {
            return;
        }
        use(label.hue());
        content.beginText();
        content.setFontAndSize(fonts.of(label.face()), (float) label.size());
        content.setTextMatrix((float) (label.x() - before(label, face.width(text, label.size()))), up(label.y()));
        content.showText(text);
        content.endText();
    }

    private static double before(Mark.Label label, double width) {
        return switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
    }

    private void trace(List<Point> points) {
        content.moveTo((float) points.getFirst().x(), up(points.getFirst().y()));
        for (Point point : points.subList(1, points.size())) {
            content.lineTo((float) point.x(), up(point.y()));
        }
    }

    private void finish(Paint paint) {
        if (paint.fill() != null && paint.outline() != null) {
            content.fillStroke();
        } else if (paint.fill() != null) {
            content.fill();
        } else if (paint.outline() != null) {
            content.stroke();
        } else {
            content.newPath();
        }
    }

    /** Colours and widths are set before a path is begun: between its corners and its painting PDF allows nothing else. */
    private void use(Paint paint) {
        if (paint.fill() != null) {
            use(paint.fill());
        }
        if (paint.outline() != null) {
            use(paint.outline());
        }
    }

    private void use(Hue hue) {
        if (hue != fill) {
            content.setRGBColorFill(hue.rgb() >> 16, hue.rgb() >> 8 & 0xFF, hue.rgb() & 0xFF);
            fill = hue;
        }
    }

    private void use(Stroke line) {
        if (!line.equals(stroke)) {
            int rgb = line.hue().rgb();
            content.setRGBColorStroke(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
            content.setLineWidth((float) line.width());
            content.setLineDash(lengths(line.dash()), 0);
            stroke = line;
        }
    }

    private static float[] lengths(List<Double> dash) {
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i).floatValue();
        }
        return lengths;
    }

    private static float up(double y) {
        return (float) (Page.HEIGHT - y);
    }
}
