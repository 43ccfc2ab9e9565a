package org.quarterlight.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days {@code from} up to and including {@code to}; either end may be open (null), never both. */
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {
    public Interval {
        if (from == null && to == null) {
            throw new IllegalArgumentException("An interval has at least one end");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("An interval runs forward, not from " + from + " to " + to);
        }
    }

    public static Interval day(LocalDate day) {
        return new Interval(day, day);
    }

    public static Interval of(LocalDate from, LocalDate to) {
        return new Interval(from, to);
    }

    public static Interval until(LocalDate to) {
        return new Interval(null, to);
    }

    public static Interval since(LocalDate from) {
        return new Interval(from, null);
    }

    /** True when the whole interval lies at or before the day. */
    public boolean endedBy(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    /** True when the whole interval lies after the day. */
    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** The part of the interval after the day, or nothing when it ended by then. */
    public Optional<Interval> after(LocalDate day) {
        if (endedBy(day)) {
            return Optional.empty();
        }
        return Optional.of(startsAfter(day) ? this : new Interval(day.plusDays(1), to));
    }

    /** True when every day of this interval is a day of the other. */
    public boolean liesInside(Interval other) {
        boolean startsInside = other.from == null || (from != null && !from.isBefore(other.from));
        boolean endsInside = other.to == null || (to != null && !to.isAfter(other.to));
        return startsInside && endsInside;
    }

    /** True when the two share at least one day. */
    public boolean overlaps(Interval other) {
        boolean startsInTime = from == null || other.to == null || !from.isAfter(other.to);
        boolean endsInTime = to == null || other.from == null || !to.isBefore(other.from);
        return startsInTime && endsInTime;
    }

    /** The day a slip is measured from: the end, or the start where the end is open. */
    @SuppressWarnings("NullAway") // one end is always there, see the constructor
    public LocalDate measuringDay() {
        return to != null ? to : from;
    }

    /** True where the days are more than a calendar month, or no first or last one is known. */
    public boolean isLongerThanAMonth() {
        return from == null || to == null || to.plusDays(1).isAfter(from.plusMonths(1));
    }

    public boolean isOneDay() {
        return from != null && from.equals(to);
    }
}
