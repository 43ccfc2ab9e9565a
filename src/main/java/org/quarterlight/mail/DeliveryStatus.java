package org.quarterlight.mail;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.mail.EditionStatus.Outcome;

/**
 * How mail stands: each edition's last due day and what became of it, and the messages of the newest issue mailed with any
 * older one that waits, failed, or was overtaken before its reader had it.
 */
public record DeliveryStatus(List<EditionStatus> editions, List<MailStatus> messages) {
    /** Reads the ledger and changes nothing in it. */
    public static DeliveryStatus of(MessageRepository ledger) {
        List<EditionStatus> editions = ledger.newestEditions().stream()
                .map(edition -> withOutcome(edition, ledger))
                .toList();
        Stream<Message> newest = ledger.newest().map(ledger::of).orElse(List.of()).stream();
        List<MailStatus> messages = Stream.of(newest, ledger.undelivered().stream(), ledger.overtaken().stream())
                .flatMap(all -> all)
                .map(Message::status)
                .distinct()
                .toList();
        return new DeliveryStatus(editions, messages);
    }

    /** When the next message that waits is to be tried again. */
    public Optional<Instant> nextAttempt() {
        return messages.stream()
                .filter(message -> message.state() == MailState.WAITING)
                .flatMap(message -> message.nextAttempt().stream())
                .min(Comparator.naturalOrder());
    }

    private static EditionStatus withOutcome(EditionStatus edition, MessageRepository ledger) {
        List<Message> carrying = ledger.carrying(edition.edition(), edition.due());
        for (MailState state : List.of(MailState.FAILED, MailState.WAITING, MailState.HELD)) {
            Optional<Message> worst = in(carrying, state);
            if (worst.isPresent()) {
                return edition.with(outcome(state), told(worst.get()));
            }
        }
        // One that went out tells more than one that only lies in the outbox.
        for (MailState state : List.of(MailState.SENT, MailState.WRITTEN)) {
            if (in(carrying, state).isPresent()) {
                return edition.with(outcome(state), "");
            }
        }
        return in(carrying, MailState.SKIPPED)
                .map(message -> edition.with(Outcome.SKIPPED, message.standing().reason()))
                .orElse(edition);
    }

    private static Optional<Message> in(List<Message> messages, MailState state) {
        return messages.stream()
                .filter(message -> message.standing().state() == state)
                .findFirst();
    }

    private static String told(Message message) {
        String reason = message.standing().reason();
        return message.address() + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static Outcome outcome(MailState state) {
        return switch (state) {
            case WAITING -> Outcome.WAITING;
            case SENT -> Outcome.DELIVERED;
            case WRITTEN -> Outcome.WRITTEN;
            case FAILED -> Outcome.FAILED;
            case HELD -> Outcome.HELD;
            case SKIPPED -> Outcome.SKIPPED;
        };
    }
}
