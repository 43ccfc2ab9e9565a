package org.quarterlight.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.IssueToMail;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.MailStatus;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Workspace;

/** Mail without a run: what is due of the newest issue in place, or only what failed. */
public record MailSending(Folders places, MailContext mailing) {
    private static final DeliveryReport NO_ISSUE =
            new DeliveryReport(List.of(), "there is no issue in place; write one with run", List.of());

    /** Lets out what is due to be let out, then hands over what is due and what waits. */
    public DeliveryReport send() {
        return with(mailroom -> {
                    mailroom.letOut();
                    LocalDate asAt = newest().orElseThrow();
                    mailroom.enterWhereItStands(asAt);
                    return mailroom.all(asAt, mailroom.post()::send);
                })
                .orElse(NO_ISSUE);
    }

    /** Hands over again what failed. */
    public DeliveryReport resendFailed() {
        return with(mailroom -> mailroom.all(newest().orElseThrow(), mailroom.post()::resend))
                .orElse(NO_ISSUE);
    }

    /** What {@link #send} would hand over; nothing is written. */
    public List<MailStatus> wouldSend() {
        return with(mailroom -> Optional.of(statuses(mailroom, mailroom.post()::toBeSent)))
                .orElse(List.of());
    }

    /** What {@link #resendFailed} would hand over; nothing is written. */
    public List<MailStatus> wouldResend() {
        return with(mailroom -> Optional.of(statuses(mailroom, mailroom.post()::toBeResent)))
                .orElse(List.of());
    }

    /** When the next message that waits is to be tried again, or the next embargo ends. */
    public Optional<Instant> nextAttempt() {
        return with(
                Workspace::openBesideOthers,
                mailroom -> Stream.of(mailroom.post().status().nextAttempt(), mailroom.nextRelease())
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    private List<MailStatus> statuses(Mailroom mailroom, Function<IssueToMail, List<MailStatus>> question) {
        return mailroom.makings(newest().orElseThrow()).stream()
                .map(question)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Optional<LocalDate> newest() {
        return IssueFolder.all(places.output()).stream().findFirst().map(Manifest::asAt);
    }

    private <T> Optional<T> with(Function<Mailroom, Optional<T>> work) {
        IssueFolder.finishMoves(places.output());
        return with(Workspace::open, work);
    }

    private <T> Optional<T> with(Function<Folders, Workspace> opening, Function<Mailroom, Optional<T>> work) {
        if (newest().isEmpty()) {
            return Optional.empty();
        }
        Editions editions = Editions.in(places.templates());
        try (Workspace archive = opening.apply(places)) {
            PublicationRules rules = PublicationRules.at(mailing.clock().instant());
            return work.apply(new Mailroom(IssuePlan.of(archive, RunRequest.of(places), editions, rules), mailing));
        }
    }
}
