package org.quarterlight.benchmark;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.chart.Hue;

/** Paints a chart into the floor's briefing. */
record MarkPainter(PdfContentByte canvas, double height) {
    void paint(DrawnMark mark) {
        switch (mark) {
            case DrawnMark.Line(List<Point> points, Stroke stroke) -> {
                trace(points);
                finish(new Paint(null, stroke));
            }
            case DrawnMark.Rect(double x, double y, double width, double tall, Paint paint) -> {
                canvas.rectangle((float) x, up(y + tall), (float) width, (float) tall);
                finish(paint);
            }
            case DrawnMark.Circle(double x, double y, double radius, Paint paint) -> {
                canvas.circle((float) x, up(y), (float) radius);
                finish(paint);
            }
            case DrawnMark.Polygon(List<Point> corners, Paint paint) -> {
                trace(corners);
                canvas.closePath();
                finish(paint);
            }
            case DrawnMark.Label label -> label(label);
            case DrawnMark.LogoPlace logo -> throw new IllegalArgumentException("The floor paints no logo");
        }
    }

    private void label(DrawnMark.Label label) {
        BaseFont font = HighLevelApi.font(label.face());
        canvas.setColorFill(new Color(label.hue().rgb()));
        canvas.beginText();
        canvas.setFontAndSize(font, (float) label.size());
        canvas.showTextAligned(alignment(label), label.text(), (float) label.x(), up(label.y()), 0);
        canvas.endText();
    }

    private static int alignment(DrawnMark.Label label) {
        return switch (label.anchor()) {
            case START -> PdfContentByte.ALIGN_LEFT;
            case MIDDLE -> PdfContentByte.ALIGN_CENTER;
            case END -> PdfContentByte.ALIGN_RIGHT;
        };
    }

    private void trace(List<Point> points) {
        canvas.moveTo((float) points.getFirst().x(), up(points.getFirst().y()));
        points.stream().skip(1).forEach(point -> canvas.lineTo((float) point.x(), up(point.y())));
    }

    /** Paints the path begun; this API takes colours between a path's corners and its painting. */
    private void finish(Paint paint) {
        Hue fill = paint.fill();
        use(paint.outline());
        if (fill != null) {
            canvas.setColorFill(new Color(fill.rgb()));
        }
        if (fill != null && paint.outline() != null) {
            canvas.fillStroke();
        } else if (fill != null) {
            canvas.fill();
        } else {
            canvas.stroke();
        }
    }

    private void use(@Nullable Stroke stroke) {
        if (stroke != null) {
            canvas.setColorStroke(new Color(stroke.hue().rgb()));
            canvas.setLineWidth((float) stroke.width());
        }
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
