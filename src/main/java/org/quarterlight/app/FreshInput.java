package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.contract.InputFile;
import org.quarterlight.mail.Mailing;
import org.quarterlight.timetable.Timetable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for the exports that are expected by today, reading what comes; one expected days ago is late, not waited for. */
public record FreshInput(Folders places, Progress progress, Clock clock, Pause pause) {
    private static final Logger LOG = LoggerFactory.getLogger(FreshInput.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);
    private static final Duration STILL = Duration.ofMinutes(1);

    /** Waiting by a clock, in real time. */
    public static FreshInput by(Clock clock, Folders places, Progress progress) {
        return new FreshInput(places, progress, clock, Pause.by(clock));
    }

    /** Waits until all have come or until that time of today in London, whichever is first. */
    void await(LocalTime time) throws InterruptedException {
        Instant end = Timetable.day(clock.instant())
                .atTime(time)
                .atZone(Timetable.LONDON)
                .toInstant();
        List<String> told = List.of();
        while (clock.instant().isBefore(end)) {
            Awaited awaited = look();
            if (awaited.isNothing()) {
                return;
            }
            if (!awaited.lines().equals(told)) {
                LOG.info("Waiting until {} for {}", time, String.join("; ", awaited.lines()));
                told = awaited.lines();
            }
            Instant next = clock.instant().plus(awaited.unsettled().isEmpty() ? BETWEEN_LOOKS : STILL);
            pause.until(next.isBefore(end) ? next : end);
        }
    }

    /** What a look found missing: sources whose export is expected today, and files that may still be written to. */
    private record Awaited(List<String> sources, List<String> unsettled) {
        boolean isNothing() {
            return sources.isEmpty() && unsettled.isEmpty();
        }

        List<String> lines() {
            return Stream.concat(sources.stream(), unsettled.stream().map(file -> file + " to be still"))
                    .toList();
        }
    }

    private Awaited look() {
        LocalDate today = Timetable.day(clock.instant());
        try (Workspace archive = Workspace.open(places).ingest(progress, this::isStill)) {
            return new Awaited(
                    archive.awaited(today),
                    archive.unread().stream().map(InputFile::name).toList());
        }
    }

    /**
     * True where a file was last written to a minute ago or longer. A file dated well ahead of this clock has its time from
     * another one, by which nothing can be told; it is taken as still.
     */
    boolean isStill(InputFile file) {
        Duration age = Duration.between(file.received(), clock.instant());
        return age.compareTo(STILL) >= 0 || age.compareTo(STILL.negated()) < 0;
    }

    /** Runs once all has come or the time is over; a file that is still written to is left to the next run. */
    public RunReport run(LocalTime time, RunRequest request, Mailing mailing) throws InterruptedException {
        await(time);
        return Runs.run(request, progress, mailing, this::isStill);
    }
}
