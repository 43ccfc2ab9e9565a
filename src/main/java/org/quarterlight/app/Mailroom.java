package org.quarterlight.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.DueEdition;
import org.quarterlight.mail.IssueToMail;
import org.quarterlight.mail.MailQueue;
import org.quarterlight.mail.Mailing;
import org.quarterlight.mail.MessageRepository;
import org.quarterlight.template.FrontMatter;
import org.quarterlight.template.Template;
import org.quarterlight.timetable.Timetable;

/** Where issues in place become mail: which editions are due today, to whom, and the post that takes them. */
final class Mailroom {
    private final Workspace archive;
    private final IssuePlan plan;
    private final Mailing mailing;
    private final MailQueue post;

    Mailroom(IssuePlan plan, Mailing mailing) {
        this.archive = plan.archive();
        this.plan = plan;
        this.mailing = mailing;
        this.post = new MailQueue(mailing, new MessageRepository(archive.database()));
    }

    MailQueue post() {
        return post;
    }

    /** Sees to the mail of an issue that stands. */
    Optional<DeliveryReport> bringOut(LocalDate asAt) {
        enter(asAt, () -> archive.published(asAt, Optional.empty()));
        return deliver(asAt);
    }

    void enter(LocalDate asAt, AsAtPosition computed) {
        enter(asAt, () -> computed);
    }

    private void enter(LocalDate asAt, Supplier<AsAtPosition> position) {
        issue(asAt).filter(post::hasWork).ifPresent(issue -> {
            post.enter(issue, new MailWords(archive, plan.editions(), position.get()));
        });
    }

    /** Enters what is due only where templates and exports are still those the issue was made from. */
    void enterWhereItStands(LocalDate asAt) {
        if (plan.stands(asAt)) {
            enter(asAt, () -> archive.published(asAt, Optional.empty()));
        }
    }

    Optional<DeliveryReport> deliver(LocalDate asAt) {
        return issue(asAt).map(post::deliver);
    }

    /** The issue of an as-at date as it stands; one held to what was known on a day is never mailed. */
    Optional<IssueToMail> issue(LocalDate asAt) {
        Path place = plan.folder(asAt).place();
        boolean newest = archive.newest().filter(asAt::equals).isPresent();
        return Manifest.read(place)
                .filter(manifest -> Optional.ofNullable(manifest.settings().get("known-on"))
                        .filter(day -> !day.isEmpty())
                        .isEmpty())
                .map(manifest -> new IssueToMail(place, manifest, archive.recipients(), due(), known(), newest));
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
