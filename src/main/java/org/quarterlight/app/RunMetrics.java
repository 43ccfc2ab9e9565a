package org.quarterlight.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.quarterlight.cluster.TaskFigures;
import org.quarterlight.cluster.TaskState;
import org.quarterlight.issue.FileModes;
import org.quarterlight.mail.MailState;
import org.quarterlight.store.LogEntry.Outcome;

/**
 * The last run in figures, or a worker's present, as a Prometheus text file that a node's collector can pick up: {@code
 * state/metrics}.
 */
final class RunMetrics {
    private static final String OF_RUN = "quarterlight.prom";
    private static final String OF_WORKER = "quarterlight-worker.prom";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private RunMetrics() {}

    /** A run has ended: when, how, after how long, and with how many late sources. */
    static RunMetrics ofRun(Instant ended, Duration took, Outcome outcome, int late, RunReport report) {
        RunMetrics metrics = new RunMetrics();
        metrics.gauge("run.ended.seconds", "Unix time the last run ended", ended.getEpochSecond());
        metrics.gauge("run.duration.seconds", "How long the last run took", took.toMillis() / 1e3);
        metrics.gauge("sources.late", "Sources whose next export is overdue", late);
        metrics.outcome(outcome);
        metrics.report(report);
        return metrics;
    }

    /** A worker is at work on what the shared database has, and has done so many tasks itself. */
    static void writeOfWorker(Path state, long done, TaskFigures tasks) {
        RunMetrics metrics = new RunMetrics();
        metrics.gauge("worker.tasks", "Tasks this worker has done since it began", done);
        metrics.with(tasks).write(state.resolve("metrics"), OF_WORKER);
    }

    /** With the tasks that were handed out. */
    RunMetrics with(TaskFigures tasks) {
        for (TaskState state : TaskState.values()) {
            Gauge.builder("quarterlight.tasks", () -> tasks.tasks().getOrDefault(state, 0))
                    .description("Tasks handed out, by how far they have come; waiting ones are the queue")
                    .tag("state", state.word())
                    .register(registry);
        }
        gauge("tasks.takeovers", "Tasks taken over from a worker without a sign of life", tasks.takeovers());
        gauge(
                "tasks.seconds",
                "How long the ended tasks took together",
                tasks.together().toMillis() / 1e3);
        gauge(
                "tasks.longest.seconds",
                "How long the longest of them took",
                tasks.longest().toMillis() / 1e3);
        gauge("workers", "Workers that give a sign of life", tasks.workers());
        return this;
    }

    void write(Path state) {
        write(state.resolve("metrics"), OF_RUN);
    }

    private void outcome(Outcome outcome) {
        for (Outcome each : Outcome.values()) {
            Gauge.builder("quarterlight.run.outcome", () -> each == outcome ? 1 : 0)
                    .description("1 for how the last run ended")
                    .tag("outcome", each.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private void report(RunReport report) {
        mail(report);
        gauge(
                "files.read",
                "Export files read for the first time",
                report.read().size());
        gauge("rows.accepted", "Rows accepted from them", report.accepted());
        gauge("rows.rejected", "Rows rejected from them", report.rejected());
        gauge("issues", "Issues made or found standing", report.issues().size());
    }

    private void mail(RunReport report) {
        for (MailState state : MailState.values()) {
            Gauge.builder("quarterlight.messages", () -> report.messages(state))
                    .description("Messages the last run touched, by how far they came")
                    .tag("state", state.word())
                    .register(registry);
        }
    }

    private void gauge(String name, String description, Number value) {
        Gauge.builder("quarterlight." + name, value::doubleValue)
                .description(description)
                .register(registry);
    }

    private void write(Path folder, String name) {
        try {
            Path beside = FileModes.makeFolder(folder).resolve(name + ".new");
            Files.writeString(FileModes.makeFile(beside), registry.scrape(), StandardCharsets.UTF_8);
            Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write the metrics to " + folder, problem);
        }
    }
}
