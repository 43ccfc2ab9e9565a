package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.contract.InputFile;
import org.quarterlight.mail.MailContext;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;
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
    void await(LocalTime time, WhoRenders who) throws InterruptedException {
        List<String> told = List.of();
        for (Optional<Wait> wait = waitFor(time, who); wait.isPresent(); wait = waitFor(time, who)) {
            wait.get().tell(time, told);
            told = wait.get().lines();
            pause.until(wait.get().until());
        }
    }

    /** What is waited for, in lines, and when to look again. */
    record Wait(List<String> lines, Instant until) {
        /** Says what is waited for, unless that was told before. */
        void tell(LocalTime time, List<String> before) {
            if (!lines.equals(before)) {
                LOG.info("Waiting until {} for {}", time, String.join("; ", lines));
            }
        }
    }

    /** What there is to wait for until that time of today in London; nothing where all has come or the time is over. */
    Optional<Wait> waitFor(LocalTime time, WhoRenders who) {
        Instant end = Timetable.day(clock.instant())
                .atTime(time)
                .atZone(Timetable.LONDON)
                .toInstant();
        if (!clock.instant().isBefore(end)) {
            return Optional.empty();
        }
        Awaited awaited = look(who);
        if (awaited.isNothing()) {
            return Optional.empty();
        }
        Instant next = clock.instant().plus(awaited.unsettled().isEmpty() ? BETWEEN_LOOKS : STILL);
        return Optional.of(new Wait(awaited.lines(), next.isBefore(end) ? next : end));
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

    private Awaited look(WhoRenders who) {
        LocalDate today = Timetable.day(clock.instant());
        try (Workspace archive = Workspace.open(places)) {
            SharedReading.ingest(archive, Editions.in(places.templates()), who, progress, this::isStill);
            return new Awaited(
                    archive.positions().awaited(today),
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

    /** Runs once all has come or the time is over. */
    public RunReport run(LocalTime time, RunRequest request, MailContext mailing) throws InterruptedException {
        await(time, request.who());
        return run(request, mailing);
    }

    /** Runs at once; a file that is still written to is left to the next run. */
    RunReport run(RunRequest request, MailContext mailing) {
        return IssueRuns.run(request, progress, mailing, this::isStill);
    }
}
