package org.quarterlight.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.issue.Embargo;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.DueEdition;
import org.quarterlight.mail.IssueToMail;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.MailQueue;
import org.quarterlight.template.FrontMatter;
import org.quarterlight.template.Template;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.SilentProgress;
import org.quarterlight.workspace.Workspace;

/** Where issues in place become mail: which editions are due today, to whom, and the post that takes them. */
final class Mailroom {
    private final Workspace archive;
    private final IssuePlan plan;
    private final MailContext mailing;
    private final MailQueue post;

    Mailroom(IssuePlan plan, MailContext mailing) {
        this.archive = plan.archive();
        this.plan = plan;
        this.mailing = mailing;
        this.post = new MailQueue(mailing, archive.messages());
    }

    MailQueue post() {
        return post;
    }

    /** Sees to the mail of an issue that stands. */
    Optional<DeliveryReport> bringOut(LocalDate asAt) {
        enter(asAt, () -> archive.positions().published(asAt, Optional.empty()));
        return deliver(asAt);
    }

    void enter(LocalDate asAt, AsAtPosition computed) {
        enter(asAt, () -> computed);
    }

    /** What is due is entered of the newest making alone: an older one that is still public has said what it had to say. */
    private void enter(LocalDate asAt, Supplier<AsAtPosition> position) {
        makings(asAt).forEach(issue -> post.enterRecalls(issue, plan.profile()));
        makings(asAt).stream().limit(1).filter(post::hasWork).forEach(issue -> {
            post.enter(issue, new MailWords(plan, position.get()));
        });
    }

    /** Enters what is due only where templates and exports are still those the issue was made from. */
    void enterWhereItStands(LocalDate asAt) {
        if (plan.stands(asAt)) {
            enter(asAt, () -> archive.positions().published(asAt, Optional.empty()));
        }
    }

    Optional<DeliveryReport> deliver(LocalDate asAt) {
        return all(asAt, post::deliver);
    }

    /** Does something with the mail of every making of an issue, and reports on all of it. */
    Optional<DeliveryReport> all(LocalDate asAt, Function<IssueToMail, DeliveryReport> work) {
        return makings(asAt).stream().map(work).reduce(DeliveryReport::and);
    }

    /**
     * The makings of an as-at date's issue that are in force, the newest first: one that is held back, and one that is
     * public meanwhile. One held to what was known on a day is never mailed.
     */
    List<IssueToMail> makings(LocalDate asAt) {
        if (plan.request().knownOn().isPresent()) {
            return List.of();
        }
        boolean newest = archive.positions().newest().filter(asAt::equals).isPresent();
        return Stream.of(plan.folder(asAt), new IssueFolder(plan.output(), asAt))
                .map(IssueFolder::place)
                .distinct()
                .flatMap(place -> Manifest.read(place)
                        .map(manifest ->
                                new IssueToMail(place, manifest, archive.input().recipients(), due(), known(), newest))
                        .stream())
                .toList();
    }

    /** The issues with an edition whose embargo has ended and is not lifted yet. */
    List<LocalDate> releasesDue() {
        return ended().map(Waiting::asAt).distinct().toList();
    }

    private Stream<Waiting> ended() {
        Instant now = mailing.clock().instant();
        return embargoes(plan).filter(entry -> !entry.embargo().moment().isAfter(now));
    }

    /**
     * Lets out what an embargo holds no longer, each issue with a line in the logbook, and enters the mail of what was let
     * out or recalled before.
     */
    void letOut() {
        for (LocalDate asAt : releasesDue()) {
            RunInProgress.in(archive, mailing.clock()).logAct(() -> letOut(asAt));
        }
        unfinished().forEach(this::bringOut);
    }

    private PublicationActs.Done letOut(LocalDate asAt) {
        String editions = ended().filter(entry -> entry.asAt().equals(asAt))
                .map(Waiting::edition)
                .sorted()
                .collect(Collectors.joining(", "));
        IssueReport report = new IssueRuns(plan, new SilentProgress(), this).issue(asAt);
        if (report.outcome() == IssueReport.Outcome.FAILED) {
            throw new IllegalStateException(report.line());
        }
        return new PublicationActs.Done(
                "Issue of " + asAt + " let out as its embargo ended: " + editions + ".",
                plan.current(asAt).orElseThrow(),
                report.mail());
    }

    /** Finishes what acts that were cut short left undone: the list of issues, and the mail of what was let out. */
    void finishActs() {
        plan.writeSite();
        unfinished().forEach(this::bringOut);
    }

    /** Tells those who had what was recalled; mails nothing else. */
    Optional<DeliveryReport> bringOutRecall(LocalDate asAt) {
        makings(asAt).forEach(issue -> post.enterRecalls(issue, plan.profile()));
        return deliver(asAt);
    }

    /** When the next embargo ends. */
    Optional<Instant> nextRelease() {
        return embargoes(plan).map(entry -> entry.embargo().moment()).min(Comparator.naturalOrder());
    }

    /** An edition's embargo that stands, by its issue. */
    private record Waiting(LocalDate asAt, String edition, Embargo embargo) {}

    /** Of drafts there are none: until somebody clears them, time alone lets nothing out. */
    private static Stream<Waiting> embargoes(IssuePlan plan) {
        return IssueFolder.all(plan.output()).stream()
                .flatMap(open -> plan.current(open.asAt()).stream())
                .flatMap(manifest -> manifest.publications().entrySet().stream()
                        .filter(one ->
                                one.getValue().isEmbargoed() && !one.getValue().isRecalled())
                        .flatMap(one -> one.getValue().embargo().stream()
                                .map(embargo -> new Waiting(manifest.asAt(), one.getKey(), embargo))));
    }

    /** The issues that were let out or recalled and whose readers are not all entered for it, as where a command was killed. */
    List<LocalDate> unfinished() {
        return IssueFolder.all(plan.output()).stream()
                .filter(manifest -> !manifest.publications().isEmpty())
                .map(Manifest::asAt)
                .filter(asAt -> makings(asAt).stream().limit(1).anyMatch(post::owes))
                .toList();
    }

    private Set<String> known() {
        return plan.editions().sound().stream()
                .map(template -> template.frontMatter().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<DueEdition> due() {
        Instant now = mailing.clock().instant();
        Timetable timetable = new Timetable(LocalTime.MIDNIGHT);
        return plan.editions().sound().stream()
                .map(Template::frontMatter)
                .flatMap(edition -> due(edition, timetable, now))
                .toList();
    }

    private static Stream<DueEdition> due(FrontMatter edition, Timetable timetable, Instant now) {
        return switch (edition.when()) {
            case NIGHTLY -> Stream.of(new DueEdition(edition.id(), false, Timetable.day(now)));
            case MONTHLY -> Stream.of(new DueEdition(edition.id(), true, timetable.lastMonthly(now)));
            case ON_REQUEST -> Stream.empty();
        };
    }
}
