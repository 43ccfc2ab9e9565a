package org.quarterlight.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;

/** The one day a reading names, or its last day where a longer stretch will do. */
public final class SingleDay {
    private SingleDay() {}

    public static Optional<LocalDate> of(DateReading reading) {
        return days(reading).filter(Interval::isOneDay).map(Interval::measuringDay);
    }

    public static Optional<LocalDate> lastOf(DateReading reading) {
        return days(reading).flatMap(days -> Optional.ofNullable(days.to()));
    }

    private static Optional<Interval> days(DateReading reading) {
        return switch (reading) {
            case DateReading.Stated stated -> stated.date().interval();
            case DateReading.Refused refused -> Optional.empty();
        };
    }
}
