package org.quarterlight.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;

/** The days that the frames of a milestone trend show: those reported across, those planned up. */
record TrendScale(LocalDate firstReport, LocalDate lastReport, LocalDate firstPlanned, LocalDate lastPlanned) {
    /** A scale that holds every point of the lines, and two months at least each way. */
    static TrendScale holding(List<TrendLine> lines) {
        NavigableSet<LocalDate> reported = new TreeSet<>();
        NavigableSet<LocalDate> planned = new TreeSet<>();
        for (TrendLine line : lines) {
            line.points().stream().map(TrendPoint::reported).forEach(reported::add);
            line.points().stream()
                    .map(TrendPoint::planned)
                    .filter(Objects::nonNull)
                    .forEach(planned::add);
            if (line.live() != null) {
                reported.add(line.live());
                planned.add(line.live());
            }
        }
        return of(widened(reported), widened(planned));
    }

    private static TrendScale of(NavigableSet<LocalDate> reported, NavigableSet<LocalDate> planned) {
        return new TrendScale(reported.first(), reported.last(), planned.first(), planned.last());
    }

    private static NavigableSet<LocalDate> widened(Collection<LocalDate> days) {
        NavigableSet<LocalDate> wide = new TreeSet<>(days);
        LocalDate first = wide.first();
        LocalDate last = wide.last();
        if (first.plusMonths(2).isAfter(last)) {
            wide.add(first.minusMonths(1));
            wide.add(last.plusMonths(1));
        }
        return wide;
    }

    TimeAxis across(double left, double right) {
        return new TimeAxis(firstReport, lastReport, left, right);
    }

    TimeAxis up(double bottom, double top) {
        return new TimeAxis(firstPlanned, lastPlanned, bottom, top);
    }
}
