package org.quarterlight.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.Line;

/** A number with its meaning: the only way a number reaches a page. Evidence is the export lines it was counted from. */
public record Figure(
        String id,
        Scope scope,
        Value value,
        String unit,
        String definition,
        OptionalLong numerator,
        OptionalLong denominator,
        // What goes with the value in words: the plan of a last go-live, the rule and counts of a verdict.
        String detail,
        LocalDate asAt,
        List<Line> evidence) {

    /** What a figure can be. */
    public sealed interface Value {}

    /** A counted whole number; 0 is a counted zero. */
    public record Count(long number) implements Value {}

    /** A number that may have a fraction, such as a median. */
    public record Quantity(double number) implements Value {}

    /** An exact number in a unit, such as GBP or %, blank where it has none: the sum or mean of a column. */
    public record Amount(BigDecimal number, String unit) implements Value {}

    /** A fraction from 0 to 1. */
    public record Share(double fraction) implements Value {}

    /** A day. */
    public record Day(LocalDate day) implements Value {}

    /** A day known only to be one of several: the last of them, and the first unless that is open. */
    public record Within(Interval days) implements Value {
        public Within {
            if (days.to() == null) {
                throw new IllegalArgumentException("What has happened has a last day it can have happened on: " + days);
            }
        }

        /** The last day it can be. */
        public LocalDate last() {
            return days.measuringDay();
        }
    }

    /** A word, such as a verdict. */
    public record Word(String word) implements Value {}

    /** A median, maximum, date or share of nothing. */
    public record Nothing() implements Value {}

    /** The counted number, where the figure is a count. */
    public Optional<Long> count() {
        return value instanceof Count(long number) ? Optional.of(number) : Optional.empty();
    }

    /** True where there is no value, or a count of none. */
    public boolean isNothing() {
        return value instanceof Nothing || count().orElse(1L) == 0;
    }
}
