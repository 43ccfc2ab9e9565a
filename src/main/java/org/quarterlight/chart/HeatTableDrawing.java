package org.quarterlight.chart;

import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.HeatRow;
import org.quarterlight.document.Chart.HeatTable;
import org.quarterlight.font.Face;

/** A cell a group and column with its count; the more plans, the darker. Columns that there is no room for follow below, about as many in each block. */
final class HeatTableDrawing {
    private static final double HEAD = 28;
    private static final double GAP = 12;
    private static final double LINE = DrawingText.SMALL * DrawingText.LEADING;
    private static final double NARROWEST = 40;
    private static final double LEAST_SHARE = 0.2;

    private final HeatTable chart;
    private final double width;
    private final RowLabels<HeatRow> rows;
    private final int most;
    private final DrawingSheet sheet = new DrawingSheet();

    HeatTableDrawing(HeatTable chart, double width) {
        this.chart = chart;
        this.width = width;
        this.rows = new RowLabels<>(chart.rows(), HeatRow::label, width, share());
        this.most = chart.rows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /** Names take less of the width where that keeps all columns side by side. */
    private double share() {
        double left = (width - chart.columns().size() * NARROWEST - RowLabels.PAD) / width;
        return left < LEAST_SHARE ? RowLabels.SHARE : Math.min(RowLabels.SHARE, left);
    }

    Drawing draw() {
        int columns = chart.columns().size();
        int room = Math.clamp((int) ((width - rows.start()) / NARROWEST), 1, Math.max(1, columns));
        int blocks = Math.ceilDiv(Math.max(1, columns), room);
        int perBlock = Math.ceilDiv(Math.max(1, columns), blocks);
        double top = 0;
        for (int from = 0; from < Math.max(1, columns); from += perBlock) {
            top += from == 0 ? 0 : GAP;
            block(from, Math.min(columns, from + perBlock), (width - rows.start()) / perBlock, top);
            top += HEAD + rows.height();
        }
        return sheet.finished(width, top + 2);
    }

    /** The columns from one up to another, below their headings. */
    private void block(int from, int to, double wide, double top) {
        for (int column = from; column < to; column++) {
            heading(chart.columns().get(column), rows.start() + (column - from + 0.5) * wide, wide, top + HEAD - 7);
        }
        rows.draw(sheet, top + HEAD);
        for (int row = 0; row < rows.shown().size(); row++) {
            List<Integer> counts = rows.shown().get(row).counts();
            for (int column = from; column < to; column++) {
                double x = rows.start() + (column - from) * wide;
                cell(counts.get(column), x, top + HEAD + row * rows.row(), wide);
            }
        }
    }

    private void heading(String words, double middle, double wide, double baseline) {
        List<String> lines = DrawingText.lines(words, DrawingText.SMALL, wide - 3, 2);
        double y = baseline - (lines.size() - 1) * LINE;
        for (String line : lines) {
            sheet.text(middle, y, line, DrawingText.SMALL, Anchor.MIDDLE);
            y += LINE;
        }
    }

    private void cell(int count, double x, double y, double wide) {
        Hue ground = count == 0 ? Hue.WHITE : shade(count);
        Hue ink = ground == Hue.BLUE ? Hue.WHITE : Hue.INK;
        sheet.rect(x, y, wide, rows.row(), new Paint(ground, DrawingSheet.solid(Hue.WHITE, 1)));
        sheet.text(
                x + wide / 2,
                y + rows.row() / 2 + 3.3,
                DrawingText.number(count),
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
