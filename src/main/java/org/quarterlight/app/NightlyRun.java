package org.quarterlight.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.quarterlight.cluster.LeaseTaken;
import org.quarterlight.cluster.TimedWork;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.OperatorMail;
import org.quarterlight.store.LogEntry;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.RunLock;
import org.quarterlight.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A night's run. Nights that were missed are made up for by one run; a night that fails is tried again after growing pauses,
 * and then left to the next night. Patience is the time of day, in London, until which expected exports are waited for.
 */
record NightlyRun(RunRequest request, Timetable timetable, LocalTime patience, FreshInput input, MailContext mailing)
        implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
    private static final int RUNS_LOOKED_AT = 100;

    @Override
    public String name() {
        return "night";
    }

    /** A night that was missed is due at once. */
    @Override
    public Optional<Instant> due(Instant now) {
        ZonedDateTime last = timetable.lastNight(now);
        return Optional.of((isDone(last.toInstant()) ? timetable.nextNight(now) : last).toInstant());
    }

    @Override
    public Ending perform(int failures) {
        Instant now = input.clock().instant();
        ZonedDateTime night = timetable.lastNight(now);
        if (isDone(night.toInstant())) {
            return next();
        }
        String problem;
        try {
            Optional<FreshInput.Wait> wait = input.waitFor(patience, request.who());
            if (wait.isPresent()) {
                wait.get().tell(patience, List.of());
                return new Ending.Waiting(wait.get().until());
            }
            problem = run();
        } catch (LeaseTaken | RunLock.Busy atWork) {
            throw atWork;
        } catch (RuntimeException failed) {
            problem = String.valueOf(failed.getMessage());
        }
        return problem.isEmpty() ? next() : again(night, failures, problem);
    }

    private Ending next() {
        ZonedDateTime next = timetable.nextNight(input.clock().instant());
        LOG.info("Next run: {} in London", next.toLocalDateTime());
        return new Ending.Waiting(next.toInstant());
    }

    /** What went wrong, or nothing. */
    private String run() {
        RunReport report = input.run(request, mailing);
        if (mailing.settings().operator().isEmpty()) {
            new OperatorReport(new OperatorMail(mailing), report, runs()).tell();
        }
        return report.failed() ? report.detail() : "";
    }

    /** Failures are counted over nights: each night is tried as often. */
    private Ending again(ZonedDateTime night, int failures, String problem) {
        int tries = failures % (PAUSES.size() + 1);
        Instant now = input.clock().instant();
        if (tries == PAUSES.size()) {
            new OperatorMail(mailing)
                    .tell(
                            "The run of " + night.toLocalDate() + " failed",
                            "It was tried " + (tries + 1) + " times and is left to the next night: " + problem
                                    + " Once that is mended, the command run makes up for it at once.");
            return new Ending.Failed(timetable.nextNight(now).toInstant());
        }
        Instant again = now.plus(PAUSES.get(tries));
        LOG.warn("The run of {} failed and is tried again at {}: {}", night.toLocalDate(), again, problem);
        return new Ending.Failed(again);
    }

    /** A logbook that cannot be read says nothing; the run will meet what is wrong with it. */
    private boolean isDone(Instant night) {
        try {
            return runs().stream()
                    .filter(run -> !run.begun().isBefore(night))
                    .anyMatch(run ->
                            run.outcome() == LogEntry.Outcome.ISSUED || run.outcome() == LogEntry.Outcome.NOTHING_NEW);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private List<LogEntry> runs() {
        try (Workspace archive = Workspace.openBesideOthers(request.places())) {
            List<LogEntry> runs = archive.logbook().last(RUNS_LOOKED_AT);
            Instant now = input.clock().instant();
            List<LogEntry> past =
                    runs.stream().filter(run -> !run.begun().isAfter(now)).toList();
            if (past.size() < runs.size()) {
                LOG.warn(
                        "{} on record dated after now, as by a clock that was ahead; no night counts as done by them.",
                        runs.size() - past.size() == 1 ? "1 run is" : runs.size() - past.size() + " runs are");
            }
            return past;
        }
    }
}
