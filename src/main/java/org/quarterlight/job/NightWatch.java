package org.quarterlight.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.quarterlight.delivery.MailSettings;
import org.quarterlight.delivery.Mailing;
import org.quarterlight.delivery.Pauser;
import org.quarterlight.history.LogEntry;
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
            ZonedDateTime night = timetable.lastNight(clock().instant());
            attempt(night, 0);
            ZonedDateTime next = timetable.nextNight(clock().instant());
            LOG.info("Next run: {} in London", next.toLocalDateTime());
            input.pause().until(next.toInstant());
        }
    }

    private void attempt(ZonedDateTime night, int failures) throws InterruptedException {
        String problem = work(night);
        if (problem.isEmpty()) {
            return;
        }
        if (failures == PAUSES.size()) {
            LOG.error(
                    "The run of {} failed {} times and is left to the next night: {}",
                    night.toLocalDate(),
                    failures + 1,
                    problem);
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
            input.await(patience);
            RunReport report = Runs.run(request, input.progress(), new Mailing(mail, clock(), Pauser.real()));
            return report.failed() ? report.detail() : "";
        } catch (RuntimeException problem) {
            return String.valueOf(problem.getMessage());
        }
    }

    private boolean isDone(Instant night) {
        try (Archive archive = Archive.open(request.places())) {
            return archive.logbook().last(RUNS_LOOKED_AT).stream()
                    .filter(run -> !run.begun().isBefore(night))
                    .anyMatch(run ->
                            run.outcome() == LogEntry.Outcome.ISSUED || run.outcome() == LogEntry.Outcome.NOTHING_NEW);
        }
    }

    private Clock clock() {
        return input.clock();
    }
}
