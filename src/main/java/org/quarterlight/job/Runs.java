package org.quarterlight.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.Mailing;
import org.quarterlight.template.FrontMatter;
import org.quarterlight.template.Template;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Runs the issue job: once for one as-at date, or once for each export date. */
public final class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final Workspace archive;
    private final Desk desk;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final List<IssueReport> issues = new ArrayList<>();

    Runs(Workspace archive, Desk desk, Job job, JobOperator operator, JobRepository repository) {
        this.archive = archive;
        this.desk = desk;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    /** Does what was asked for and mails nothing; throws {@link WrongRequest} where that cannot be done. */
    public static RunReport run(RunRequest request, Progress progress) {
        return run(request, progress, Clock.systemUTC(), Optional.empty());
    }

    /** Does what was asked for and mails what is due. */
    public static RunReport run(RunRequest request, Progress progress, Mailing mailing) {
        return run(request, progress, mailing.clock(), Optional.of(mailing));
    }

    private static RunReport run(RunRequest request, Progress progress, Clock clock, Optional<Mailing> mailing) {
        Editions editions = Editions.in(request.places().templates());
        editionsExist(request, editions);
        try (Workspace archive = Workspace.open(request.places())) {
            Optional<Mailroom> mailroom = mailing.map(how -> new Mailroom(archive, request, editions, how));
            Desk desk = new Desk(request, progress, editions, mailroom);
            return Running.in(archive, clock).log(() -> run(archive, desk));
        }
    }

    private static RunReport run(Workspace archive, Desk desk) {
        Optional<LocalDate> date = desk.request().asAt().or(archive::newest);
        if (!desk.request().all() && isNothingNew(archive, desk, date)) {
            desk.clearFor(date);
            return new RunReport(List.of(), List.of(nothingNew(desk, date.orElseThrow())));
        }
        return JobContext.with(archive, desk, Runs::go);
    }

    private static void editionsExist(RunRequest request, Editions editions) {
        List<String> ids = editions.sound().stream()
                .map(Template::frontMatter)
                .map(FrontMatter::id)
                .toList();
        request.editions().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new WrongRequest(
                    "--only", id, "editions in " + request.places().templates() + " are " + String.join(", ", ids));
        });
    }

    private static boolean isNothingNew(Workspace archive, Desk desk, Optional<LocalDate> date) {
        return !desk.request().reissue()
                && archive.unread().isEmpty()
                && date.filter(day -> stands(archive, desk, day)).isPresent();
    }

    static boolean stands(Workspace archive, Desk desk, LocalDate asAt) {
        IssueFolder folder = new IssueFolder(desk.request().places().output(), asAt);
        return Manifest.read(folder.place())
                .filter(manifest -> manifest.identity().equals(Publication.identity(archive, desk, asAt)))
                .filter(folder::isWhole)
                .isPresent();
    }

    /** The issue stands as it is; mail may be due all the same, as on a month's first working day. */
    private static IssueReport nothingNew(Desk desk, LocalDate asAt) {
        desk.delivered(desk.mailroom().flatMap(mailroom -> mailroom.bringOut(asAt)));
        IssueFolder folder = new IssueFolder(desk.request().places().output(), asAt);
        Manifest manifest = Manifest.read(folder.place()).orElseThrow();
        return new IssueReport(
                asAt,
                IssueReport.Outcome.NOTHING_NEW,
                folder.place(),
                manifest.headline(),
                manifest.outputs().size(),
                desk.editions().refused(),
                Optional.empty(),
                desk.mail(),
                "");
    }

    private RunReport go() {
        recover();
        try {
            issues();
        } catch (NothingToRead nothing) {
            if (desk.read().isEmpty()) {
                throw nothing;
            }
        }
        return new RunReport(List.copyOf(desk.read()), List.copyOf(issues));
    }

    private void issues() {
        if (desk.request().all()) {
            issue(Optional.empty());
            archive.asAtDates().reversed().stream().skip(1).forEach(date -> issue(Optional.of(date)));
        } else {
            issue(desk.request().asAt());
        }
    }

    /** A run that was killed left its execution as started: it is marked failed, so that it can start again. */
    private void recover() {
        repository.findRunningJobExecutions(IssueJob.NAME).forEach(operator::recover);
    }

    private void issue(Optional<LocalDate> asAt) {
        if (asAt.isPresent() && isNothingNew(archive, desk, asAt)) {
            desk.clearFor(asAt);
            issues.add(nothingNew(desk, asAt.orElseThrow()));
            return;
        }
        desk.clearFor(asAt);
        JobExecution execution = start(parameters(asAt));
        issues.add(report(execution));
    }

    private JobExecution start(JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (JobExecutionException problem) {
            throw new IllegalStateException("The run cannot be started: " + problem.getMessage(), problem);
        }
    }

    /** The first attempt at this work that has not been completed: one that failed is started again. */
    private JobParameters parameters(Optional<LocalDate> asAt) {
        for (long attempt = 1; ; attempt++) {
            JobParameters parameters = new JobParametersBuilder()
                    .addString("as-at", asAt.map(LocalDate::toString).orElse("newest"))
                    .addString("work", work())
                    .addLong("attempt", attempt)
                    .toJobParameters();
            JobExecution last = repository.getLastJobExecution(IssueJob.NAME, parameters);
            if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
                return parameters;
            }
        }
    }

    private String work() {
        return Digest.of(archive.everything() + "\n" + desk.editions().files() + "\n"
                + desk.request().editions() + "\n" + desk.request().knownOn() + "\n" + Versions.quarterlight());
    }

    private IssueReport report(JobExecution execution) {
        boolean done = execution.getStatus() == BatchStatus.COMPLETED;
        if (!done) {
            refuseWhatCannotBeDone(execution);
        }
        LocalDate asAt =
                desk.computed().map(schedule -> schedule.asAt()).or(desk::asAt).orElse(LocalDate.EPOCH);
        IssueFolder folder = new IssueFolder(desk.request().places().output(), asAt);
        Optional<Manifest> manifest = done ? Manifest.read(folder.place()) : Optional.empty();
        return new IssueReport(
                asAt,
                done ? desk.outcome() : IssueReport.Outcome.FAILED,
                folder.place(),
                manifest.map(Manifest::headline).orElse(""),
                manifest.map(one -> one.outputs().size()).orElse(0),
                List.copyOf(desk.refused()),
                desk.computed(),
                desk.mail(),
                done ? "" : failure(execution));
    }

    /** A request that cannot be carried out is no failed run: it is refused like any wrong usage. */
    private static void refuseWhatCannotBeDone(JobExecution execution) {
        for (Throwable problem : execution.getAllFailureExceptions()) {
            switch (problem) {
                case NothingToRead nothing -> throw nothing;
                case WrongRequest wrong -> throw wrong;
                default -> {}
            }
        }
    }

    private static String failure(JobExecution execution) {
        execution.getAllFailureExceptions().forEach(problem -> LOG.error("The issue could not be made", problem));
        return execution.getAllFailureExceptions().stream()
                .map(Runs::rootMessage)
                .findFirst()
                .orElse("the run was stopped");
    }

    private static String rootMessage(Throwable problem) {
        Optional<Throwable> cause = Optional.ofNullable(problem.getCause());
        return problem.getMessage()
                + cause.map(deeper -> ": " + rootMessage(deeper)).orElse("");
    }
}
