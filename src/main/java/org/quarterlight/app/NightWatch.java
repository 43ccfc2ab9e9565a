package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.mail.MailSettings;
import org.quarterlight.mail.Mailing;
import org.quarterlight.mail.Operator;
import org.quarterlight.mail.Pauser;
import org.quarterlight.store.LogEntry;
import org.quarterlight.timetable.Timetable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays up and runs every night by the timetable. Nights missed while it was down are made up for by one run; a night that
 * fails is tried again after growing pauses, and then left to the next night.
 */
public final class NightWatch {
    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
    private static final int RUNS_LOOKED_AT = 100;

    private final RunRequest request;
    private final Timetable timetable;
    private final LocalTime patience;
    private final FreshInput input;
    private final MailSettings mail;

    /** Patience is the time of day, in London, until which expected exports are waited for. */
    public NightWatch(
            RunRequest request, Timetable timetable, LocalTime patience, FreshInput input, MailSettings mail) {
        this.request = request;
        this.timetable = timetable;
        this.patience = patience;
        this.input = input;
        this.mail = mail;
    }

    /** Keeps watch until it is interrupted. */
    public void keep() throws InterruptedException {
        while (true) {
            attempt(timetable.lastNight(clock().instant()), 0);
            ZonedDateTime night = timetable.nextNight(clock().instant());
            LOG.info("Next run: {} in London", night.toLocalDateTime());
            sendWhatWaitsUntil(night.toInstant());
            input.pause().until(night.toInstant());
        }
    }

    /** Mail that could not be handed over is tried again when its time has come, not only with the next night. */
    private void sendWhatWaitsUntil(Instant night) throws InterruptedException {
        Sending sending = new Sending(request.places(), mailing());
        try {
            for (Optional<Instant> next = sending.nextAttempt();
                    next.filter(night::isAfter).isPresent();
                    next = sending.nextAttempt()) {
                input.pause().until(next.get());
                sending.send();
            }
        } catch (RuntimeException problem) {
            LOG.warn("Mail that waits is left to the next night: {}", problem.getMessage());
        }
    }

    private void attempt(ZonedDateTime night, int failures) throws InterruptedException {
        String problem = work(night);
        if (problem.isEmpty()) {
            return;
        }
        if (failures == PAUSES.size()) {
            new Operator(mailing())
                    .tell(
                            "The run of " + night.toLocalDate() + " failed",
                            "It was tried " + (failures + 1) + " times and is left to the next night: " + problem
                                    + " Once that is mended, the command run makes up for it at once.");
            return;
        }
        Instant again = clock().instant().plus(PAUSES.get(failures));
        LOG.warn("The run of {} failed and is tried again at {}: {}", night.toLocalDate(), again, problem);
        input.pause().until(again);
        attempt(night, failures + 1);
    }

    /** What went wrong, or nothing. */
    private String work(ZonedDateTime night) throws InterruptedException {
        try {
            if (isDone(night.toInstant())) {
                return "";
            }
            RunReport report = input.run(patience, request, mailing());
            tellWhatIsSmall(report);
            tellWhoIsNewlyLate();
            return report.failed() ? report.detail() : "";
        } catch (RuntimeException problem) {
            return String.valueOf(problem.getMessage());
        }
    }

    private void tellWhatIsSmall(RunReport report) {
        List<String> small = report.standing().small();
        if (!small.isEmpty() && !report.read().isEmpty()) {
            new Operator(mailing())
                    .tell("An export holds much less than the one before", String.join(";\n", small) + ".");
        }
    }

    private void tellWhoIsNewlyLate() {
        List<LogEntry> runs = runs();
        List<String> late = new ArrayList<>(runs.getFirst().late());
        runs.stream().skip(1).limit(1).forEach(before -> late.removeAll(before.late()));
        if (!late.isEmpty()) {
            new Operator(mailing())
                    .tell(
                            late.size() == 1 ? "A source is late" : late.size() + " sources are late",
                            "The briefings carry their last exports on, dated: " + String.join("; ", late) + ".");
        }
    }

    private Mailing mailing() {
        return new Mailing(mail, clock(), Pauser.real());
    }

    private boolean isDone(Instant night) {
        return runs().stream()
                .filter(run -> !run.begun().isBefore(night))
                .anyMatch(run ->
                        run.outcome() == LogEntry.Outcome.ISSUED || run.outcome() == LogEntry.Outcome.NOTHING_NEW);
    }

    private List<LogEntry> runs() {
        try (Workspace archive = Workspace.open(request.places())) {
            List<LogEntry> runs = archive.logbook().last(RUNS_LOOKED_AT);
            Instant now = clock().instant();
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

    private Clock clock() {
        return input.clock();
    }
}
