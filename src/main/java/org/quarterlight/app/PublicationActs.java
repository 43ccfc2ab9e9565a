package org.quarterlight.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.issue.Clearance;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.MailContext;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;

/** What a person does with an issue that is made: clearing a draft, and taking back what was let out. */
public record PublicationActs(Folders places, MailContext mailing, Progress progress) {
    /** What was done, in a sentence, where the issue stands, and what came of its mail. */
    public record Done(String sentence, Manifest manifest, Optional<DeliveryReport> mail) {}

    /**
     * Clears every edition of an issue that is a draft: the same figures, with the name and the day on the first page. What
     * was changed since the draft was made has been read by nobody and is not cleared.
     */
    public Done clear(LocalDate asAt, String by) {
        return act(asAt, at -> {
            List<String> drafts = PublicationRules.drafts(at.manifest());
            if (drafts.isEmpty()) {
                throw new WrongRequest("ISSUE", asAt.toString(), "it is not a draft: " + standing(at.manifest()));
            }
            if (!at.plan().restsOn(at.manifest())) {
                throw new WrongRequest(
                        "ISSUE",
                        asAt.toString(),
                        "exports, templates or the program changed since the draft was made; make it again with run and"
                                + " read it before it is cleared");
            }
            Clearance.Given given = new Clearance.Given(by, at.today());
            IssuePlan cleared = at.plan()
                    .with(PublicationRules.with(
                            at.manifest(), one -> one.isDraft() && !one.isRecalled() ? one.with(given) : one));
            IssueReport report = new IssueRuns(cleared, progress, at.mailroom()).make(asAt);
            if (report.outcome() == IssueReport.Outcome.FAILED) {
                throw new IllegalStateException(report.line());
            }
            return new Done(
                    "Issue of " + asAt + " cleared by " + by + ": " + String.join(", ", drafts) + ".",
                    at.plan().current(asAt).orElseThrow(),
                    report.mail());
        });
    }

    /** Takes back an issue, or one edition of it. */
    public Done recall(LocalDate asAt, Optional<String> edition, String reason, String by) {
        return act(asAt, at -> {
            Path place = at.plan().folderToRecall(asAt).place();
            List<String> recalled = new EditionRecalling(at.plan(), asAt).recall(edition, reason, by, at.today());
            return new Done(
                    "Issue of " + asAt + " recalled: " + String.join(", ", recalled) + ".",
                    Manifest.read(place).orElseThrow(),
                    at.mailroom().bringOutRecall(asAt));
        });
    }

    /** An issue an act is about, as it stands under the run's lock. */
    private record At(IssuePlan plan, Mailroom mailroom, Manifest manifest, LocalDate today) {}

    /** What an act before this one left half done is finished first. */
    private Done act(LocalDate asAt, Function<At, Done> work) {
        Clock clock = mailing.clock();
        Instant now = clock.instant();
        Editions editions = Editions.in(places.templates());
        try (Workspace archive = Workspace.open(places)) {
            IssueFolder.finishMoves(places.output());
            IssuePlan plan = new IssuePlan(archive, RunRequest.of(places), editions, PublicationRules.at(now));
            Manifest manifest = plan.current(asAt).orElseThrow(() -> KnownIssues.unknown(places.output(), asAt));
            Mailroom mailroom = new Mailroom(plan, mailing);
            LocalDate today = now.atZone(archive.input().profile().zone()).toLocalDate();
            return RunInProgress.in(archive, clock).logAct(() -> {
                mailroom.finishActs();
                return work.apply(new At(plan, mailroom, manifest, today));
            });
        }
    }

    private static String standing(Manifest manifest) {
        Optional<Clearance.Given> given = manifest.publications().values().stream()
                .flatMap(publication -> publication.cleared().stream())
                .findFirst();
        if (manifest.publications().values().stream().anyMatch(Publication::isRecalled)) {
            return "it was recalled";
        }
        return given.map(one -> "it was cleared by " + one.by() + " on " + one.day())
                .orElse("its editions need no clearance");
    }
}
