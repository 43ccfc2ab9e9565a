package org.quarterlight.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterlight.document.Counted;
import org.quarterlight.mail.Message.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands waiting messages over, one at a time, and keeps in the ledger what came of each before the next. */
final class DeliveryLoop {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);

    /** So many lines lost one after the other are the server's fault, not the readers'. */
    private static final int LOST_ON_END = 3;

    private final MessageRepository ledger;
    private final MailTransport carrier;
    private final MailContext mailing;
    private final RetryPauses retries;

    DeliveryLoop(MessageRepository ledger, MailTransport carrier, MailContext mailing, RetryPauses retries) {
        this.ledger = ledger;
        this.carrier = carrier;
        this.mailing = mailing;
        this.retries = retries;
    }

    /** Tries each message, and those put off again after each pause. */
    void carry(List<Message> messages) {
        List<Message> left = pass(messages);
        for (var pause : retries.pauses()) {
            if (left.isEmpty()) {
                return;
            }
            mailing.pauser().pause(pause);
            left = pass(left);
        }
    }

    /**
     * The messages to try again. Those tried least come first, so that one the server dislikes never keeps others from
     * their turn. Where the server cannot be reached, or lost the line several times on end, the rest is put off.
     */
    private List<Message> pass(List<Message> messages) {
        List<Message> turn = messages.stream()
                .sorted(Comparator.comparingInt(message -> message.standing().attempts()))
                .toList();
        List<Message> left = new ArrayList<>();
        int lost = 0;
        for (int n = 0; n < turn.size(); n++) {
            Optional<SendResult> result = tried(turn.get(n), left);
            if (result.isPresent()) {
                lost = result.get() instanceof SendResult.Lost ? lost + 1 : 0;
            }
            int onEnd = lost;
            Optional<String> down = result.flatMap(one -> whyNoOther(one, onEnd));
            if (down.isPresent()) {
                putOff(turn.subList(n + 1, turn.size()), down.get(), left);
                return left;
            }
        }
        return left;
    }

    /** What came of one handover, and how far the message is with it. */
    private record Handover(SendResult result, Message after) {}

    /** What came of a message; nothing where another sender has it in hand, or had it since it was read. */
    private Optional<SendResult> tried(Message waiting, List<Message> left) {
        Message message = begun(waiting);
        Optional<Handover> handover =
                ledger.standings().keepIfStill(waiting, message.standing()) ? handOver(message) : Optional.empty();
        if (handover.isEmpty()) {
            LOG.info("Mail to {}: another sender has it", message.address());
        }
        handover.map(Handover::after).ifPresent(after -> {
            report(after);
            if (after.standing().state() == MailState.WAITING) {
                left.add(after);
            }
        });
        return handover.map(Handover::result);
    }

    private Optional<Handover> handOver(Message message) {
        Letter letter = ledger.letter(message.id());
        List<Handover> made = new ArrayList<>(1);
        ledger.standings().handOver(message, () -> {
            SendResult result =
                    carrier.carry(message, letter, message.standing().first().orElseThrow());
            Message after = message.with(after(message.standing(), result));
            made.add(new Handover(result, after));
            return after.standing();
        });
        return made.stream().findFirst();
    }

    private static Optional<String> whyNoOther(SendResult result, int lost) {
        return switch (result) {
            case SendResult.Unreachable(String why) -> Optional.of(why);
            case SendResult.Lost(String why) -> lost < LOST_ON_END ? Optional.empty() : Optional.of(why);
            case SendResult.Accepted accepted -> Optional.empty();
            case SendResult.Refused refused -> Optional.empty();
            case SendResult.Later later -> Optional.empty();
        };
    }

    private void putOff(List<Message> messages, String why, List<Message> left) {
        for (Message message : messages) {
            Message waiting = message.with(message.standing().now(MailState.WAITING, "not tried: " + why));
            if (ledger.standings().keepIfStill(message, waiting.standing())) {
                left.add(waiting);
            }
        }
    }

    /** The first attempt's time is kept before it is made: a mail sent again bears the same date. */
    private Message begun(Message message) {
        Standing old = message.standing();
        return message.with(new Standing(
                MailState.WAITING,
                old.reason(),
                old.attempts(),
                old.next(),
                old.first()
                        .or(() -> Optional.of(
                                Instant.ofEpochSecond(mailing.clock().instant().getEpochSecond())))));
    }

    private Standing after(Standing before, SendResult handover) {
        int made = before.attempts() + 1;
        return switch (handover) {
            case SendResult.Accepted(MailState state, String where) ->
                new Standing(state, where, made, Optional.empty(), before.first());
            case SendResult.Refused(String why) ->
                new Standing(MailState.FAILED, why, made, Optional.empty(), before.first());
            case SendResult.Later(String why) -> later(before, made, why);
            case SendResult.Lost(String why) -> later(before, made, why);
            case SendResult.Unreachable(String why) -> later(before, made, why);
        };
    }

    private Standing later(Standing before, int made, String why) {
        return made >= retries.attempts()
                ? new Standing(
                        MailState.FAILED,
                        "given up after " + Counted.of(made, "attempt") + ": " + why,
                        made,
                        Optional.empty(),
                        before.first())
                : new Standing(
                        MailState.WAITING,
                        why,
                        made,
                        Optional.of(mailing.clock().instant().plus(retries.waitAfter(made))),
                        before.first());
    }

    private static void report(Message message) {
        Standing standing = message.standing();
        LOG.info(
                "Mail to {}: {}{}",
                message.address(),
                standing.state().word(),
                standing.reason().isEmpty() ? "" : " (" + standing.reason() + ")");
    }
}
