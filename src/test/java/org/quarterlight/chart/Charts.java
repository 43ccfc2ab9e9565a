package org.quarterlight.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.ScheduleRow;
import org.quarterlight.document.Chart.StackedBar;
import org.quarterlight.document.Chart.Step;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;

/** Charts as briefings ask for them, easy and hard. */
public final class Charts {
    private static final LocalDate FIRST = LocalDate.of(2008, 10, 29);
    private static final LocalDate LAST = LocalDate.of(2009, 1, 28);

    private Charts() {}

    public static Chart.ForwardSchedule schedule() {
        return new Chart.ForwardSchedule(
                FIRST,
                LAST,
                List.of(
                        row("Weston Area Health", day(11, 8), day(11, 8), "8 Nov 2008", true),
                        row(
                                "Royal Free Hampstead NHS Trust, whole organisation",
                                day(11, 1),
                                day(11, 30),
                                "Nov 2008",
                                true),
                        row("Worthing and Southlands", day(12, 20), day(12, 21), "20-21 December 2008", true),
                        row("Kingston", null, day(12, 31), "by the end of December 2008", true),
                        row(
                                "Buckinghamshire Hospitals",
                                LocalDate.of(2009, 1, 1),
                                LocalDate.of(2009, 3, 31),
                                "Q1 2009",
                                false),
                        row("Morecambe Bay", LocalDate.of(2009, 1, 15), null, "not before 15 January 2009", false),
                        row("Bath", LocalDate.of(2009, 1, 28), LocalDate.of(2009, 1, 28), "28 Jan 2009", true)));
    }

    public static Chart.ForwardSchedule manyRows(int count) {
        return new Chart.ForwardSchedule(
                FIRST,
                LAST,
                IntStream.range(0, count)
                        .mapToObj(i -> row(
                                "Trust number " + i + " of a long list with a name that goes on for ever and a day",
                                FIRST.plusDays(i),
                                FIRST.plusDays(i % 3 == 0 ? i : i + 9),
                                FIRST.plusDays(i).toString(),
                                i % 5 != 0))
                        .toList());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2008, month, day);
    }

    private static ScheduleRow row(
            String label, @Nullable LocalDate from, @Nullable LocalDate to, String text, boolean certain) {
        return new ScheduleRow(label, from, to, text, certain);
    }

    public static Chart.MilestoneTrend trend() {
        return new Chart.MilestoneTrend(List.of(
                new TrendLine(
                        "Barts and The London",
                        List.of(
                                point("2006-06-30", "2007-04-01"),
                                point("2006-12-31", "2007-09-01"),
                                point("2007-06-30", "2008-02-01"),
                                point("2008-03-31", "2008-04-26")),
                        LocalDate.of(2008, 4, 26)),
                new TrendLine(
                        "Royal Free Hampstead",
                        List.of(
                                point("2006-12-31", "2007-11-01"),
                                point("2007-06-30", "2008-05-31"),
                                point("2008-03-31", "2008-06-14")),
                        LocalDate.of(2008, 6, 14)),
                new TrendLine(
                        "Kingston",
                        List.of(
                                point("2007-06-30", "2008-06-01"),
                                point("2008-03-31", "2008-11-01"),
                                point("2008-06-30", null),
                                point("2008-10-28", null)),
                        null),
                new TrendLine(
                        "Morecambe Bay",
                        List.of(
                                point("2006-06-30", "2007-06-01"),
                                point("2007-06-30", null),
                                point("2008-03-31", "2008-06-30"),
                                point("2008-10-28", "2008-06-30")),
                        null),
                new TrendLine(
                        "Bath", List.of(point("2006-06-30", "2007-01-31"), point("2008-10-28", "2009-06-30")), null),
                new TrendLine(
                        "Worthing and Southlands Hospitals NHS Trust",
                        List.of(point("2006-06-30", "2007-02-28"), point("2007-06-30", "2007-09-30")),
                        LocalDate.of(2007, 9, 22)),
                new TrendLine(
                        "Winchester",
                        List.of(point("2007-06-30", "2009-06-30"), point("2008-10-28", "2009-06-30")),
                        null)));
    }

    private static TrendPoint point(String reported, @Nullable String planned) {
        return new TrendPoint(
                LocalDate.parse(reported),
                planned == null ? null : LocalDate.parse(planned),
                planned == null ? "under review" : "by " + planned);
    }

    public static Chart.PromisedAndDelivered promised() {
        return new Chart.PromisedAndDelivered(
                LocalDate.of(2008, 10, 28),
                List.of(
                        step("2006-10-31", 2),
                        step("2006-12-31", 5),
                        step("2007-03-31", 9),
                        step("2007-10-31", 14),
                        step("2008-06-30", 22)),
                List.of(step("2008-12-31", 9), step("2009-06-30", 12), step("2009-12-31", 15)),
                List.of(step("2007-02-10", 1), step("2007-09-22", 3), step("2008-04-26", 5), step("2008-06-14", 8)));
    }

    private static Step step(String day, int count) {
        return new Step(LocalDate.parse(day), count);
    }

    public static Chart.StackedBars states() {
        return new Chart.StackedBars(
                List.of("live", "live in part", "due", "possibly due", "later", "overdue", "undated", "stopped"),
                List.of(
                        new StackedBar("London", List.of(4, 1, 0, 0, 2, 1, 6, 0)),
                        new StackedBar("North, Midlands and East", List.of(1, 2, 1, 1, 3, 2, 14, 1)),
                        new StackedBar("South", List.of(8, 0, 0, 0, 0, 0, 31, 2)),
                        new StackedBar("not given", List.of(0, 0, 0, 0, 0, 0, 0, 0))));
    }

    public static Chart.StateBar stateBar() {
        return new Chart.StateBar(
                23,
                List.of(
                        new Chart.StatePart("live", 14),
                        new Chart.StatePart("live in part", 2),
                        new Chart.StatePart("undated", 5),
                        new Chart.StatePart("stopped", 2)));
    }

    /** Plans in turn live on the day, 40 days late, 40 days early, and not live. */
    public static Chart.DumbBells dumbBells(int count) {
        LocalDate promised = LocalDate.of(2007, 10, 31);
        return new Chart.DumbBells(
                LocalDate.of(2008, 10, 28),
                IntStream.range(0, count)
                        .mapToObj(i -> new Chart.DumbBell(
                                "Trust number " + i,
                                promised.plusDays(i),
                                i % 4 == 3
                                        ? null
                                        : promised.plusDays(
                                                i + List.of(0, 40, -40, 0).get(i % 4)),
                                List.of("on the day", "40 days late", "40 days early", "not live")
                                        .get(i % 4)))
                        .toList());
    }

    public static Chart.HeatTable heatTable(int rows) {
        return new Chart.HeatTable(
                List.of("Nov 2008", "Dec 2008", "Jan 2009"),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Chart.HeatRow("Region " + i, List.of(i, 0, 60 - i)))
                        .toList());
    }

    public static Chart.StripPlot strips() {
        return new Chart.StripPlot(List.of(
                new Chart.Strip("London", List.of(-31, 0, 7, 30, 30, 92)),
                new Chart.Strip("North, Midlands and East", List.of(365)),
                new Chart.Strip("South", List.of())));
    }

    public static Chart.Movers movers(int count) {
        return new Chart.Movers(IntStream.range(0, count)
                .mapToObj(i -> new Chart.Mover("Trust number " + i, i % 3 == 2 ? -20 - i : 400 - 5 * i))
                .toList());
    }
}
