package org.quarterlight.dates;

import java.time.LocalDate;
import java.util.Set;

/** Days that tools write where they know none; they are read as they stand, and noted. */
public final class PlaceholderDays {
    static final Set<LocalDate> DAYS = Set.of(
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2099, 12, 31),
            LocalDate.of(9999, 12, 31));

    private PlaceholderDays() {}

    public static boolean is(LocalDate day) {
        return DAYS.contains(day);
    }

    /** True for a date that is one such day. */
    public static boolean is(StatedDate date) {
        return date.interval()
                .filter(days -> days.isOneDay() && is(days.measuringDay()))
                .isPresent();
    }
}
