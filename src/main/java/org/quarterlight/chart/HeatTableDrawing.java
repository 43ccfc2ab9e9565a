package org.quarterlight.chart;

import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.HeatRow;
import org.quarterlight.document.Chart.HeatTable;
import org.quarterlight.font.Face;

/** A cell a group and month with its count; the more plans, the darker. */
final class HeatTableDrawing {
    private static final double TOP = 18;

    private final HeatTable chart;
    private final double width;
    private final RowLabels<HeatRow> rows;
    private final int most;
    private final Sheet sheet = new Sheet();

    HeatTableDrawing(HeatTable chart, double width) {
        this.chart = chart;
        this.width = width;
        this.rows = new RowLabels<>(chart.rows(), HeatRow::label, width);
        this.most = Math.max(
                1,
                chart.rows().stream()
                        .flatMap(row -> row.counts().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
    }

    Drawing draw() {
        double start = rows.start();
        double cell = (width - start) / Math.max(1, chart.months().size());
        for (int m = 0; m < chart.months().size(); m++) {
            String name = DrawingText.shortened(chart.months().get(m), DrawingText.SMALL, cell - 4);
            sheet.text(start + (m + 0.5) * cell, TOP - 7, name, DrawingText.SMALL, Anchor.MIDDLE);
        }
        rows.draw(sheet, TOP);
        for (int r = 0; r < rows.shown().size(); r++) {
            List<Integer> counts = rows.shown().get(r).counts();
            for (int m = 0; m < counts.size(); m++) {
                cell(counts.get(m), start + m * cell, TOP + r * RowLabels.ROW, cell);
            }
        }
        return sheet.finished(width, TOP + rows.height() + 2);
    }

    private void cell(int count, double x, double y, double wide) {
        Hue ground = count == 0 ? Hue.WHITE : shade(count);
        Hue ink = ground == Hue.BLUE ? Hue.WHITE : Hue.INK;
        sheet.rect(x, y, wide, RowLabels.ROW, new Paint(ground, Sheet.solid(Hue.WHITE, 1)));
        sheet.text(
                x + wide / 2,
                y + RowLabels.ROW / 2 + 3.3,
                Integer.toString(count),
                DrawingText.SMALL,
                count == 0 ? Face.REGULAR : Face.BOLD,
                Anchor.MIDDLE,
                ink);
    }

    /** Three steps, which is what an eye tells apart on paper. */
    private Hue shade(int count) {
        double share = (double) count / most;
        return share > 2 / 3.0 ? Hue.BLUE : share > 1 / 3.0 ? Hue.SKY : Hue.PALE;
    }
}
