package org.quarterlight.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of chart, as data. Labels are words to print; hues are chosen by the drawing. */
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

    /** What was planned at one report date, and in which words; null where the report gave no date. */
    record TrendPoint(LocalDate reported, @Nullable LocalDate planned, String text) {}

    /** Cumulative go-lives by date: as first promised, as planned now, as they happened. */
    record PromisedAndDelivered(LocalDate asAt, List<Step> promised, List<Step> planned, List<Step> delivered)
            implements Chart {}

    /** The running count from a day on. */
    record Step(LocalDate day, int count) {}

    /** One stacked bar a region (or other group), by state; parts follow the order of {@code states}. */
    record StackedBars(List<String> states, List<StackedBar> bars) implements Chart {}

    /** A group's counts, one a state. */
    record StackedBar(String label, List<Integer> counts) {}

    /** One bar of all plans read, a part for each state that has any; the parts sum to {@code read}. */
    record StateBar(int read, List<StatePart> parts) implements Chart {
        public StateBar {
            int sum = parts.stream().mapToInt(StatePart::count).sum();
            if (sum != read) {
                throw new IllegalArgumentException("The states sum to " + sum + ", not to the " + read + " plans read");
            }
        }
    }

    /** How many plans are in a state, named in words. */
    record StatePart(String state, int count) {}

    /** What was promised and what happened, or two days of one kind, a row a plan. */
    record DumbBells(LocalDate asAt, List<DumbBell> rows, Ends ends) implements Chart {
        public DumbBells(LocalDate asAt, List<DumbBell> rows) {
            this(asAt, rows, new Ends("promised", "live"));
        }

        /** What the ring and the disc of a row stand for. */
        public record Ends(String ring, String disc) {}
    }

    /** The day promised, the day it happened or null where it has not, and in words what lies between. */
    record DumbBell(
            String label, LocalDate promised, @Nullable LocalDate live, String between) {}

    /** Counts by group and month (or what else heads a column): the darker a cell, the more plans. */
    record HeatTable(List<String> columns, List<HeatRow> rows) implements Chart {
        public HeatTable {
            for (HeatRow row : rows) {
                if (row.counts().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.label() + " has " + row.counts().size() + " counts for " + columns.size() + " columns");
                }
            }
        }
    }

    /** A group's counts, one a column. */
    record HeatRow(String label, List<Integer> counts) {}

    /** The slip in days of every plan, a strip a group; brought forward is below zero. */
    record StripPlot(List<Strip> strips) implements Chart {}

    /** A group's slips. */
    record Strip(String label, List<Integer> days) {}

    /** The plans that moved most, in days; brought forward is below zero. */
    record Movers(List<Mover> rows) implements Chart {}

    /** By how many days a plan moved. */
    record Mover(String label, int days) {}
}
