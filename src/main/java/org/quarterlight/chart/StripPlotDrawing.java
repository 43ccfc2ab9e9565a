package org.quarterlight.chart;

import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.document.Chart.Strip;
import org.quarterlight.document.Chart.StripPlot;

/** Every slip as a stroke on its group's line, zero marked: how far and how widely dates moved. */
final class StripPlotDrawing {
    private static final double STROKE = 6;
    private static final double FOOT = 28;

    private final StripPlot chart;
    private final double width;
    private final RowLabels<Strip> rows;
    private final DrawingSheet sheet = new DrawingSheet();

    StripPlotDrawing(StripPlot chart, double width) {
        this.chart = chart;
        this.width = width;
        this.rows = new RowLabels<>(chart.strips(), Strip::label, width);
    }

    Drawing draw() {
        DaysAxis axis = DaysAxis.of(days(), rows.start() + 12, width - 20);
        double bottom = rows.rowsHeight();
        axis.draw(sheet, 0, bottom);
        rows.draw(sheet, 0);
        for (int i = 0; i < rows.shown().size(); i++) {
            double y = rows.middle(0, i);
            for (int days : rows.shown().get(i).days()) {
                sheet.line(axis.at(days), y - STROKE, axis.at(days), y + STROKE, DrawingSheet.solid(Hue.PLUM, 1));
            }
        }
        double foot = rows.height();
        sheet.text(width, foot + FOOT - 3, "Days later (below 0: earlier)", DrawingText.SMALL, Anchor.END);
        return sheet.finished(width, foot + FOOT);
    }

    private List<Integer> days() {
        return Stream.concat(Stream.of(0), chart.strips().stream().flatMap(strip -> strip.days().stream()))
                .toList();
    }
}
