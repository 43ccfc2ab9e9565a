package org.quarterlight.cli;

import java.time.LocalTime;
import org.quarterlight.timetable.Timetable;
import picocli.CommandLine.Option;

/** When a night's run begins. */
final class TimetableOptions {
    @Option(
            names = "--night",
            paramLabel = "HH:MM",
            defaultValue = "02:00",
            description = "Time of the nightly run in London (default: ${DEFAULT-VALUE})")
    private LocalTime night = LocalTime.of(2, 0);

    Timetable timetable() {
        return new Timetable(night);
    }
}
