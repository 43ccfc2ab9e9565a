package org.quarterlight.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four kinds of chart, as data. Labels are words to print; hues are chosen by the drawing. */
public sealed interface Chart {
    /** One row per plan, the window across: day marks for exact dates, bars for intervals. Days after the as-at date. */
    record ForwardSchedule(LocalDate firstDay, LocalDate lastDay, List<ScheduleRow> rows) implements Chart {}

    /** A plan's row; an open end (null) runs off the picture, and {@code certain} is false where it is possibly due. */
    record ScheduleRow(
            String label,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String dateText,
            boolean certain) {}

    /** Report date across, planned date up, one line per plan. */
    record MilestoneTrend(List<TrendLine> lines) implements Chart {}

    /** A plan's planned dates as reported; {@code live} closes the line where it meets the diagonal. */
    record TrendLine(
            String label, List<TrendPoint> points, @Nullable LocalDate live) {}

    /** What was planned at one report date; null where the report gave no date. */
    record TrendPoint(LocalDate reported, @Nullable LocalDate planned) {}

    /** Cumulative go-lives by date: as first promised, as planned now, as they happened. */
    record PromisedAndDelivered(LocalDate asAt, List<Step> promised, List<Step> planned, List<Step> delivered)
            implements Chart {}

    /** The running count from a day on. */
    record Step(LocalDate day, int count) {}

    /** One stacked bar a region (or other group), by state; parts follow the order of {@code states}. */
    record StackedBars(List<String> states, List<StackedBar> bars) implements Chart {}

    /** A group's counts, one a state. */
    record StackedBar(String label, List<Integer> counts) {}
}
