package org.quarterlight.benchmark;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.quarterlight.chart.Hue;
import org.quarterlight.chart.Mark;
import org.quarterlight.chart.Mark.Paint;
import org.quarterlight.chart.Mark.Point;
import org.quarterlight.chart.Mark.Stroke;

/** Paints a chart into the floor's briefing. */
record MarkPainter(PdfContentByte canvas, double height) {
    void paint(Mark mark) {
        switch (mark) {
            case Mark.Line(List<Point> points, Stroke stroke) -> {
                trace(points);
                finish(new Paint(null, stroke));
            }
            case Mark.Rect(double x, double y, double width, double tall, Paint paint) -> {
                canvas.rectangle((float) x, up(y + tall), (float) width, (float) tall);
                finish(paint);
            }
            case Mark.Circle(double x, double y, double radius, Paint paint) -> {
                canvas.circle((float) x, up(y), (float) radius);
                finish(paint);
            }
            case Mark.Polygon(List<Point> corners, Paint paint) -> {
                trace(corners);
                canvas.closePath();
                finish(paint);
            }
            case Mark.Label label -> label(label);
        }
    }

    private void label(Mark.Label label) {
        BaseFont font = HighLevelApi.font(label.face());
        canvas.setColorFill(new Color(label.hue().rgb()));
        canvas.beginText();
        canvas.setFontAndSize(font, (float) label.size());
        canvas.showTextAligned(alignment(label), label.text(), (float) label.x(), up(label.y()), 0);
        canvas.endText();
    }

    private static int alignment(Mark.Label label) {
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
