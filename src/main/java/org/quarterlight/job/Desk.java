package org.quarterlight.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.plan.FileReport;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.template.TemplateProblem;

/** What lies on the desk while one issue is made: each step takes what the one before left there. */
final class Desk {
    private final RunRequest request;
    private final Progress progress;
    private final Editions editions;
    private final Optional<Mailroom> mailroom;
    private final List<FileReport> read = new ArrayList<>();
    private final List<Manifest.Briefing> briefings = new ArrayList<>();
    private final List<TemplateProblem> refused = Collections.synchronizedList(new ArrayList<>());
    private Optional<LocalDate> asAt = Optional.empty();
    private @Nullable AsAtPosition account;
    private @Nullable PastFigures past;
    private IssueReport.Outcome outcome = IssueReport.Outcome.FAILED;
    private Optional<DeliveryReport> mail = Optional.empty();

    Desk(RunRequest request, Progress progress, Editions editions) {
        this(request, progress, editions, Optional.empty());
    }

    Desk(RunRequest request, Progress progress, Editions editions, Optional<Mailroom> mailroom) {
        this.request = request;
        this.progress = progress;
        this.editions = editions;
        this.mailroom = mailroom;
    }

    /** Clears the desk for the issue of an as-at date, or of the newest export's. */
    void clearFor(Optional<LocalDate> wanted) {
        asAt = wanted;
        account = null;
        outcome = IssueReport.Outcome.FAILED;
        mail = Optional.empty();
        briefings.clear();
        refused.clear();
        refused.addAll(editions.refused());
    }

    RunRequest request() {
        return request;
    }

    Progress progress() {
        return progress;
    }

    Editions editions() {
        return editions;
    }

    Optional<LocalDate> asAt() {
        return asAt;
    }

    void lay(AsAtPosition computed, PastFigures figures) {
        account = computed;
        past = figures;
        briefings.clear();
    }

    AsAtPosition account() {
        return Objects.requireNonNull(account, "The schedule is computed before it is used");
    }

    /** The figures at earlier days, for holding statements against the record as it was then. */
    PastFigures past() {
        return Objects.requireNonNull(past, "The schedule is computed before it is used");
    }

    Schedule schedule() {
        return account().schedule();
    }

    Optional<Schedule> computed() {
        return Optional.ofNullable(account).map(AsAtPosition::schedule);
    }

    IssueFolder folder() {
        return new IssueFolder(request.places().output(), schedule().asAt());
    }

    List<FileReport> read() {
        return read;
    }

    List<Manifest.Briefing> briefings() {
        return briefings;
    }

    List<TemplateProblem> refused() {
        return refused;
    }

    /** Keeps a template's problems once, however many subjects meet them. */
    void refuse(List<TemplateProblem> problems) {
        problems.stream().filter(problem -> !refused.contains(problem)).forEach(refused::add);
    }

    /** Where the issue's mail is seen to; nowhere for a run that mails nothing. */
    Optional<Mailroom> mailroom() {
        return mailroom;
    }

    void delivered(Optional<DeliveryReport> report) {
        mail = report;
    }

    Optional<DeliveryReport> mail() {
        return mail;
    }

    void end(IssueReport.Outcome how) {
        outcome = how;
    }

    IssueReport.Outcome outcome() {
        return outcome;
    }
}
