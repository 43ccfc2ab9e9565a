package org.quarterlight.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.quarterlight.chart.Hue;
import org.quarterlight.chart.Mark;
import org.quarterlight.font.Typeface;
import org.quarterlight.layout.Page;

/** Paints marks on a page. */
final class Painter {
    private static final int ROUND = 1;

    private final PdfContentByte canvas;
    private final Fonts fonts;

    Painter(PdfContentByte canvas, Fonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
        canvas.setLineJoin(ROUND);
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Label label -> label(label);
            case Mark.Line line -> {
                path(line.points());
                stroke(line.stroke());
                canvas.stroke();
            }
            case Mark.Rect rect -> {
                canvas.rectangle(x(rect.x()), y(rect.y() + rect.height()), (float) rect.width(), (float) rect.height());
                area(rect.paint());
            }
            case Mark.Circle circle -> {
                canvas.circle(x(circle.x()), y(circle.y()), (float) circle.radius());
                area(circle.paint());
            }
            case Mark.Polygon polygon -> {
                path(polygon.corners());
                canvas.closePath();
                area(polygon.paint());
            }
        }
    }

    private void label(Mark.Label label) {
        Typeface face = Typeface.of(label.face());
        String text = face.printable(label.text());
        double width = label.anchor() == Mark.Anchor.START ? 0 : face.width(text, label.size());
        double start = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        fill(label.hue());
        canvas.beginText();
        canvas.setFontAndSize(fonts.of(label.face()), (float) label.size());
        canvas.setTextMatrix(x(start), y(label.y()));
        canvas.showText(text);
        canvas.endText();
    }

    private void path(List<Mark.Point> points) {
        canvas.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
        for (Mark.Point point : points.subList(1, points.size())) {
            canvas.lineTo(x(point.x()), y(point.y()));
        }
    }

    private void area(Mark.Paint paint) {
        Hue fill = paint.fill();
        Mark.Stroke outline = paint.outline();
        if (fill != null) {
            fill(fill);
        }
        if (outline != null) {
            stroke(outline);
        }
        finish(fill, outline);
    }

    private void finish(@Nullable Hue fill, Mark.@Nullable Stroke outline) {
        if (fill != null && outline != null) {
            canvas.fillStroke();
        } else if (fill != null) {
            canvas.fill();
        } else if (outline != null) {
            canvas.stroke();
        } else {
            canvas.newPath();
        }
    }

    private void fill(Hue hue) {
        canvas.setRGBColorFill(hue.rgb() >> 16 & 0xFF, hue.rgb() >> 8 & 0xFF, hue.rgb() & 0xFF);
    }

    private void stroke(Mark.Stroke stroke) {
        Hue hue = stroke.hue();
        canvas.setRGBColorStroke(hue.rgb() >> 16 & 0xFF, hue.rgb() >> 8 & 0xFF, hue.rgb() & 0xFF);
        canvas.setLineWidth((float) stroke.width());
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        canvas.setLineDash(dash, 0);
    }

    private static float x(double x) {
        return (float) x;
    }

    private static float y(double y) {
        return (float) (Page.HEIGHT - y);
    }
}
