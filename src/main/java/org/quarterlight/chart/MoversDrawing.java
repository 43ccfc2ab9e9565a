package org.quarterlight.chart;

import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.Mover;
import org.quarterlight.document.Chart.Movers;

/** A bar a plan from zero to the days it moved, which are written beside it. */
final class MoversDrawing {
    private static final double BAR = 11;
    private static final double ROOM = 34;
    private static final double FOOT = 14;

    private final double width;
    private final RowLabels<Mover> rows;
    private final DrawingSheet sheet = new DrawingSheet();

    MoversDrawing(Movers chart, double width) {
        this.width = width;
        this.rows = new RowLabels<>(chart.rows(), Mover::label, width);
    }

    Drawing draw() {
        List<Integer> days = rows.shown().stream().map(Mover::days).toList();
        DaysAxis axis = DaysAxis.of(days, rows.start() + ROOM, width - ROOM);
        rows.draw(sheet, 0);
        for (int i = 0; i < rows.shown().size(); i++) {
            bar(rows.shown().get(i).days(), axis, rows.middle(0, i));
        }
        sheet.line(axis.at(0), 0, axis.at(0), rows.rowsHeight(), DrawingSheet.solid(Hue.INK, 0.8));
        double foot = rows.height() + FOOT;
        sheet.text(width, foot - 3, "Days later (below 0: earlier)", DrawingText.SMALL, Anchor.END);
        return sheet.finished(width, foot);
    }

    private void bar(int days, DaysAxis axis, double y) {
        double from = Math.min(axis.at(0), axis.at(days));
        double wide = Math.abs(axis.at(days) - axis.at(0));
        sheet.rect(from, y - BAR / 2, wide, BAR, new Paint(days < 0 ? Hue.BLUE : Hue.PLUM, null));
        double x = days < 0 ? from - 4 : from + wide + 4;
        sheet.text(x, y + 3.3, DrawingText.number(days), DrawingText.SMALL, days < 0 ? Anchor.END : Anchor.START);
    }
}
