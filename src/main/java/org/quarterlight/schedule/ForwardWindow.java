package org.quarterlight.schedule;

import java.time.LocalDate;
import org.quarterlight.dates.Interval;

/** The days after the as-at date up to and including the same day three calendar months on, clamped to the month. */
public record ForwardWindow(LocalDate asAt) {
    public static final int MONTHS = 3;

    public LocalDate first() {
        return asAt.plusDays(1);
    }

    public LocalDate last() {
        return asAt.plusMonths(MONTHS);
    }

    public Interval days() {
        return Interval.of(first(), last());
    }

    /** The n-th month of the window, n from 1 to 3, counted from the as-at date. */
    public Interval month(int n) {
        return Interval.of(asAt.plusMonths(n - 1L).plusDays(1), asAt.plusMonths(n));
    }
}
