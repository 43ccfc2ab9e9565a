package org.quarterlight.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.figure.Figure;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.job.BatchOutcome;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.OperatorMail;
import org.quarterlight.template.FrontMatter;
import org.quarterlight.template.Template;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.JobFailure;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.StateDatabase;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run: reads what is new, then makes the issue of one as-at date, or of each export date. */
public final class IssueRuns {
    private static final Logger LOG = LoggerFactory.getLogger(IssueRuns.class);

    private final IssuePlan plan;
    private final Progress progress;
    private final @Nullable Mailroom mailroom;

    IssueRuns(IssuePlan plan, Progress progress, @Nullable Mailroom mailroom) {
        this.plan = plan;
        this.progress = progress;
        this.mailroom = mailroom;
    }

    /** Does what was asked for and mails what is due; throws {@link WrongRequest} where that cannot be done. */
    public static RunReport run(RunRequest request, Progress progress, MailContext mailing) {
        return run(request, progress, mailing, file -> true);
    }

    /** As above; files that are not ready are left to a later run. */
    static RunReport run(RunRequest request, Progress progress, MailContext mailing, Predicate<InputFile> ready) {
        if (request.who() instanceof WhoRenders.Workers
                && !StateDatabase.isShared(request.places().state())) {
            throw new WrongRequest(
                    "--workers",
                    "external",
                    "the database is a file that no worker can reach; set QUARTERLIGHT_DATABASE_URL, such as"
                            + " jdbc:postgresql://host:5432/quarterlight, or leave the option out");
        }
        Editions editions = editions(request);
        try (Workspace archive = Workspace.open(request.places())) {
            MachineStatus.lookAtTheClock(archive);
            IssuePlan plan = IssuePlan.of(
                    archive,
                    request,
                    editions,
                    PublicationRules.at(mailing.clock().instant()));
            plan.checkEmbargo(mailing.clock().instant());
            IssueRuns runs = new IssueRuns(plan, progress, new Mailroom(plan, mailing));
            RunReport report = RunInProgress.in(archive, mailing.clock()).log(() -> runs.go(ready));
            if (!mailing.settings().operator().isEmpty()) {
                new OperatorReport(
                                new OperatorMail(mailing),
                                report,
                                archive.logbook().last(OperatorReport.RUNS))
                        .tell();
            }
            return report;
        }
    }

    /** Makes an issue again in a folder of its own: mails nothing and is no night's run in the logbook. */
    static RunReport remake(RunRequest request, PublicationRules rules, Consumer<Workspace> before, Progress progress) {
        Editions editions = editions(request);
        try (Workspace archive = Workspace.openToLook(request.places())) {
            before.accept(archive);
            return new IssueRuns(IssuePlan.of(archive, request, editions, rules), progress, null).go(file -> true);
        }
    }

    private static Editions editions(RunRequest request) {
        Editions editions = Editions.in(request.places().templates());
        List<String> ids = editions.sound().stream()
                .map(Template::frontMatter)
                .map(FrontMatter::id)
                .toList();
        request.editions().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw WrongRequest.unknown(
                    "--only", id, "editions in " + request.places().templates(), ids);
        });
        return editions;
    }

    private RunReport go(Predicate<InputFile> ready) {
        IssueFolder.finishMoves(plan.output());
        Workspace archive = SharedReading.ingest(
                plan.archive(), plan.editions(), plan.request().who(), progress, ready);
        List<IssueReport> issues = new ArrayList<>();
        Set<LocalDate> dates = new LinkedHashSet<>(dates());
        if (mailroom != null) {
            dates.addAll(mailroom.releasesDue());
        }
        for (LocalDate date : dates) {
            issues.add(issue(date));
        }
        if (mailroom != null) {
            mailroom.unfinished().stream().filter(date -> !dates.contains(date)).forEach(mailroom::bringOut);
        }
        if (issues.isEmpty()
                && archive.unreported().isEmpty()
                && !archive.problems().standing().hasRefusals()) {
            throw new NothingToRead();
        }
        if (mailroom != null) {
            plan.writeSite();
        }
        return new RunReport(
                archive.unreported(), List.copyOf(issues), archive.problems().standing());
    }

    /** The newest first, so that mail of the newest issue goes out first. */
    private List<LocalDate> dates() {
        if (plan.request().all()) {
            return plan.archive().positions().asAtDates().reversed();
        }
        return plan.request().asAt().or(plan.archive().positions()::newest).stream()
                .toList();
    }

    IssueReport issue(LocalDate asAt) {
        plan.refuseEmbargoOfWhatIsOut(asAt);
        plan.checkDayOfIssue(asAt);
        if (!plan.request().reissue() && plan.stands(asAt)) {
            return nothingNew(asAt);
        }
        return make(asAt);
    }

    /** Makes an issue whether or not it stands. */
    IssueReport make(LocalDate asAt) {
        if (!plan.archive().positions().hasExportBy(asAt, plan.request().knownOn())) {
            plan.archive().positions().at(asAt, plan.request().knownOn());
        }
        try (IssueInMaking issue = new IssueInMaking(plan, asAt, progress, mailroom)) {
            BatchOutcome outcome = plan.archive().jobs().issue(about(asAt), issue, threads());
            outcome.failures().forEach(problem -> LOG.error("The issue could not be made", problem));
            return issue.report(outcome.completed() ? "" : JobFailure.of(outcome));
        }
    }

    private int threads() {
        return plan.request().who() instanceof WhoRenders.Here(int threads) ? threads : 0;
    }

    /** What the work depends on: the same work is restarted where it failed, other work is begun. */
    private Map<String, String> about(LocalDate asAt) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("as-at", asAt.toString());
        about.put(
                "work",
                Digest.of(plan.identity(asAt) + "\n" + plan.publications(asAt) + "\n"
                        + plan.archive().input().everything()));
        return about;
    }

    /** The issue stands as it is; mail may be due all the same, as on a month's first working day. */
    private IssueReport nothingNew(LocalDate asAt) {
        plan.writeSite();
        Optional<DeliveryReport> mail = Optional.ofNullable(mailroom).flatMap(room -> room.bringOut(asAt));
        IssueFolder folder = plan.folder(asAt);
        Manifest manifest = Manifest.read(folder.place()).orElseThrow();
        if (mailroom != null && !plan.archive().hasOnRecord(folder.place())) {
            AsAtPosition position =
                    plan.archive().positions().published(asAt, plan.request().knownOn());
            List<Figure> figures = position.schedule().figures().told(plan.organisations(asAt, position));
            plan.archive().putOnRecord(folder.place(), asAt, manifest.headline(), figures);
        }
        return new IssueReport(
                asAt,
                IssueReport.Outcome.NOTHING_NEW,
                folder.place(),
                manifest.headline(),
                manifest.standing(),
                manifest.outputs().size(),
                plan.editions().refused(),
                Optional.empty(),
                mail,
                "");
    }
}
