package org.quarterlight.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.quarterlight.timetable.Timetable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for the exports that are expected by today, reading what comes; one expected days ago is late, not waited for. */
public record FreshInput(Folders places, Progress progress, Clock clock, Pause pause) {
    private static final Logger LOG = LoggerFactory.getLogger(FreshInput.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    /** Waiting by a clock, in real time. */
    public static FreshInput by(Clock clock, Folders places, Progress progress) {
        return new FreshInput(places, progress, clock, Pause.by(clock));
    }

    /** Waits until all have come or until that time of today in London, whichever is first. */
    public void await(LocalTime time) throws InterruptedException {
        Instant end = Timetable.day(clock.instant())
                .atTime(time)
                .atZone(Timetable.LONDON)
                .toInstant();
        List<String> told = List.of();
        while (clock.instant().isBefore(end)) {
            List<String> awaited = awaited();
            if (awaited.isEmpty()) {
                return;
            }
            if (!awaited.equals(told)) {
                LOG.info("Waiting until {} for {}", time, String.join("; ", awaited));
                told = awaited;
            }
            Instant next = clock.instant().plus(BETWEEN_LOOKS);
            pause.until(next.isBefore(end) ? next : end);
        }
    }

    private List<String> awaited() {
        LocalDate today = Timetable.day(clock.instant());
        try (Workspace archive = Workspace.open(places).brought(progress)) {
            return archive.awaited(today);
        }
    }
}
