package org.quarterlight.chart;

import org.quarterlight.document.Chart;

/** Draws any chart to a given width; the height follows from what there is to show. */
public final class Drawings {
    private static final double NARROWEST = 240;

    private Drawings() {}

    /** The drawing of a chart, {@code width} points wide and never under 240. */
    public static Drawing of(Chart chart, double width) {
        double wide = Math.max(NARROWEST, width);
        return switch (chart) {
            case Chart.ForwardSchedule schedule -> new ForwardScheduleDrawing(schedule, wide).draw();
            case Chart.MilestoneTrend trend -> new MilestoneTrendDrawing(trend, wide).draw();
            case Chart.PromisedAndDelivered promised -> new PromisedDrawing(promised, wide).draw();
            case Chart.StackedBars bars -> new StackedBarsDrawing(bars, wide).draw();
            case Chart.StateBar bar -> new StateBarDrawing(bar, wide).draw();
            case Chart.DumbBells bells -> new DumbBellsDrawing(bells, wide).draw();
            case Chart.HeatTable table -> new HeatTableDrawing(table, wide).draw();
            case Chart.StripPlot plot -> new StripPlotDrawing(plot, wide).draw();
            case Chart.Movers movers -> new MoversDrawing(movers, wide).draw();
        };
    }
}
