package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Circle;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.DumbBell;
import org.quarterlight.document.Chart.DumbBells;

/** A row a plan: a ring on the day promised, a disc on the day it went live, and the days between in words. */
final class DumbBellsDrawing {
    private static final double TOP = 18;
    private static final double RADIUS = 4;
    private static final double PAD = 8;
    private static final double FOOT = 8;

    private final DumbBells chart;
    private final double width;
    private final RowLabels<DumbBell> rows;
    private final TimeAxis axis;
    private final DrawingSheet sheet = new DrawingSheet();

    DumbBellsDrawing(DumbBells chart, double width) {
        this.chart = chart;
        this.width = width;
        this.rows = new RowLabels<>(chart.rows(), DumbBell::label, width);
        List<String> outcomes = rows.shown().stream().map(DumbBell::between).toList();
        double end = width - Math.ceil(DrawingText.widest(outcomes, DrawingText.SMALL)) - 2 * PAD;
        TreeSet<LocalDate> days = new TreeSet<>(List.of(chart.asAt()));
        for (DumbBell row : rows.shown()) {
            days.add(row.promised());
            days.add(row.live() == null ? row.promised() : row.live());
        }
        LocalDate last =
                days.last().isBefore(days.first().plusMonths(1)) ? days.first().plusMonths(1) : days.last();
        this.axis = new TimeAxis(days.first(), last, rows.start() + RADIUS, Math.max(rows.start() + 30, end));
    }

    Drawing draw() {
        double bottom = TOP + rows.height();
        months(TOP + rows.rowsHeight());
        rows.draw(sheet, TOP);
        for (int i = 0; i < rows.shown().size(); i++) {
            row(rows.shown().get(i), rows.middle(TOP, i));
        }
        double key = new ChartKey(
                        List.of(
                                new ChartKey.Entry(
                                        chart.ends().ring(), (to, at) -> to.circle(promised(at.x() + 8, at.y() + 4))),
                                new ChartKey.Entry(
                                        chart.ends().disc(), (to, at) -> to.circle(live(at.x() + 8, at.y() + 4)))),
                        width)
                .draw(sheet, 0, bottom + FOOT);
        return sheet.finished(width, bottom + FOOT + key);
    }

    private void months(double bottom) {
        double step = DrawingText.width("MMM 0000", DrawingText.SMALL) + 10;
        for (YearMonth month : axis.months(Math.max(1, (int) ((axis.end() - axis.start()) / step)))) {
            double x = axis.at(month.atDay(1));
            String name = TimeAxis.SHORT_MONTH.format(month);
            sheet.line(x, TOP - 4, x, bottom, DrawingSheet.solid(Hue.RULE, 0.5));
            double half = DrawingText.width(name, DrawingText.SMALL) / 2;
            sheet.text(Math.min(x, width - half), TOP - 8, name, DrawingText.SMALL, Anchor.MIDDLE);
        }
    }

    private void row(DumbBell row, double y) {
        double from = axis.middle(row.promised());
        double to = axis.middle(row.live() == null ? chart.asAt() : row.live());
        double dots = row.live() == null ? 1.5 : 0;
        sheet.line(from, y, to, y, new DrawnMark.Stroke(Hue.PLUM, 1.6, dots == 0 ? List.of() : List.of(dots, 2.0)));
        sheet.circle(promised(from, y));
        if (row.live() != null) {
            sheet.circle(live(to, y));
        }
        double right = Math.max(from, to) + RADIUS + PAD / 2;
        double wide = DrawingText.width(row.between(), DrawingText.SMALL);
        sheet.rect(right - 1, y - 6, wide + 2, 12, new Paint(Hue.WHITE, null));
        sheet.text(right, y + 3.3, row.between(), DrawingText.SMALL, Anchor.START);
    }

    private static Circle promised(double x, double y) {
        return new Circle(x, y, RADIUS, new Paint(Hue.WHITE, DrawingSheet.solid(Hue.PLUM, 1.4)));
    }

    private static Circle live(double x, double y) {
        return new Circle(x, y, RADIUS, new Paint(Hue.BLUE, null));
    }
}
