package org.quarterlight.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.IssueToMail;
import org.quarterlight.mail.MailStatus;
import org.quarterlight.mail.Mailing;

/** Mail without a run: what is due of the newest issue in place, or only what failed. */
public record Sending(Folders places, Mailing mailing) {
    private static final DeliveryReport NO_ISSUE =
            new DeliveryReport(List.of(), "there is no issue in place; write one with run", List.of());

    /** Hands over what is due and what waits. */
    public DeliveryReport send() {
        return with(mailroom -> {
                    LocalDate asAt = newest().orElseThrow();
                    mailroom.enterWhereItStands(asAt);
                    return mailroom.issue(asAt).map(mailroom.post()::send);
                })
                .orElse(NO_ISSUE);
    }

    /** Hands over again what failed. */
    public DeliveryReport resendFailed() {
        return with(mailroom -> issue(mailroom).map(mailroom.post()::resend)).orElse(NO_ISSUE);
    }

    /** What {@link #send} would hand over; nothing is written. */
    public List<MailStatus> wouldSend() {
        return with(mailroom -> issue(mailroom).map(mailroom.post()::toBeSent)).orElse(List.of());
    }

    /** What {@link #resendFailed} would hand over; nothing is written. */
    public List<MailStatus> wouldResend() {
        return with(mailroom -> issue(mailroom).map(mailroom.post()::toBeResent))
                .orElse(List.of());
    }

    /** When the next message that waits is to be tried again. */
    public Optional<Instant> nextAttempt() {
        return with(mailroom -> mailroom.post().status().nextAttempt());
    }

    private Optional<IssueToMail> issue(Mailroom mailroom) {
        return newest().flatMap(mailroom::issue);
    }

    private Optional<LocalDate> newest() {
        return IssueFolder.all(places.output()).stream().findFirst().map(Manifest::asAt);
    }

    private <T> Optional<T> with(Function<Mailroom, Optional<T>> work) {
        if (newest().isEmpty()) {
            return Optional.empty();
        }
        RunRequest request =
                new RunRequest(places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
        Editions editions = Editions.in(places.templates());
        try (Workspace archive = Workspace.open(places)) {
            return work.apply(new Mailroom(new IssuePlan(archive, request, editions), mailing));
        }
    }
}
