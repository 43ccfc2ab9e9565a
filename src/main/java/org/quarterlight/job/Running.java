package org.quarterlight.job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.quarterlight.history.LogEntry.Outcome;
import org.quarterlight.timetable.Timetable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A run's entry in the logbook and its id in every line of the log, from its beginning to its end. */
record Running(Archive archive, String id, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final String RUN = "run";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static Running in(Archive archive, Clock clock) {
        String tail = UUID.randomUUID().toString().substring(0, 4);
        return new Running(archive, SECONDS.format(clock.instant()) + "-" + tail, clock);
    }

    /** Does the work; however it ends, the logbook says so. */
    RunReport log(Supplier<RunReport> work) {
        MDC.put(RUN, id);
        archive.logbook().begin(id, clock.instant());
        try {
            RunReport report = work.get();
            end(report.outcome(), report.detail());
            return report;
        } catch (RuntimeException problem) {
            end(Outcome.FAILED, String.valueOf(problem.getMessage()));
            throw problem;
        } finally {
            MDC.remove(RUN);
        }
    }

    private void end(Outcome outcome, String detail) {
        Instant now = clock.instant();
        archive.logbook().end(id, now, outcome, detail, archive.late(Timetable.day(now)));
        LOG.info("{}", detail);
    }
}
