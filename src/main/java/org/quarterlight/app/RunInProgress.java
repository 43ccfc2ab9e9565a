package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.quarterlight.cluster.DatabaseLost;
import org.quarterlight.store.LogEntry.Outcome;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.StateRemoved;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A run's entry in the logbook and its id in every line of the log, from its beginning to its end. */
record RunInProgress(Workspace archive, String id, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(RunInProgress.class);
    private static final String RUN = "run";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static RunInProgress in(Workspace archive, Clock clock) {
        String tail = UUID.randomUUID().toString().substring(0, 4);
        return new RunInProgress(archive, SECONDS.format(clock.instant()) + "-" + tail, clock);
    }

    /** Does the work; however it ends, the logbook and the metrics say so. */
    RunReport log(Supplier<RunReport> work) {
        MDC.put(RUN, id);
        Instant begun = clock.instant();
        archive.logbook().begin(id, begun);
        try {
            RunReport report = work.get();
            if (!archive.isInPlace()) {
                throw new StateRemoved(archive.state());
            }
            end(begun, report.outcome(), report.detail(), report);
            if (!report.failed()) {
                archive.markReported();
            }
            return report;
        } catch (RuntimeException problem) {
            if (!archive.isInPlace()) {
                throw new StateRemoved(archive.state(), problem);
            }
            throw failed(begun, problem);
        } finally {
            MDC.remove(RUN);
        }
    }

    /** The problem itself, once it is on record; a database that went away has no record of it. */
    private RuntimeException failed(Instant begun, RuntimeException problem) {
        try {
            end(begun, Outcome.FAILED, String.valueOf(problem.getMessage()), RunReport.NOTHING);
        } catch (RuntimeException other) {
            if (!DatabaseLost.isBehind(other)) {
                throw other;
            }
            problem.addSuppressed(other);
        }
        return problem;
    }

    /**
     * Does what a person asked for with an issue; the logbook keeps what was done, and no night counts as done by it. What
     * cannot be done as asked for is no run that failed.
     */
    PublicationActs.Done logAct(Supplier<PublicationActs.Done> work) {
        Instant begun = clock.instant();
        MDC.put(RUN, id);
        try {
            PublicationActs.Done done = work.get();
            logAct(begun, Outcome.PUBLISHED, done.sentence());
            return done;
        } catch (WrongRequest wrong) {
            throw wrong;
        } catch (RuntimeException problem) {
            logAct(begun, Outcome.FAILED, String.valueOf(problem.getMessage()));
            throw problem;
        } finally {
            MDC.remove(RUN);
        }
    }

    private void logAct(Instant begun, Outcome outcome, String detail) {
        Instant ended = clock.instant();
        archive.logbook().begin(id, begun);
        archive.logbook().end(id, ended, outcome, detail, archive.positions().late(Timetable.day(ended)));
        LOG.info("{}", detail);
    }

    private void end(Instant begun, Outcome outcome, String detail, RunReport report) {
        Instant ended = clock.instant();
        List<String> late = archive.positions().late(Timetable.day(ended));
        archive.logbook().end(id, ended, outcome, detail, late);
        RunMetrics metrics = RunMetrics.ofRun(ended, Duration.between(begun, ended), outcome, late.size(), report);
        metrics.with(MachineStatus.tasks(archive)).write(archive.state());
        LOG.info("{}", detail);
    }
}
