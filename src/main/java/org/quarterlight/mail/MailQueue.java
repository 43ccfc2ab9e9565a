package org.quarterlight.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterlight.mail.Message.Standing;
import org.quarterlight.programme.Profile;
import org.quarterlight.store.ReaderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The post office of one output folder: enters what is due of an issue in the ledger, and hands over what waits. */
public final class MailQueue {
    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);
    private static final String UNTOLD = "The operator could not be told of mail that failed: {}";

    private final MailContext mailing;
    private final MessageRepository ledger;
    private final AllowedReaders readers;

    public MailQueue(MailContext mailing, MessageRepository ledger) {
        this.mailing = mailing;
        this.ledger = ledger;
        this.readers = new AllowedReaders(mailing.settings());
    }

    public DeliveryStatus status() {
        return DeliveryStatus.of(ledger);
    }

    /** True where a message is due, waits, or has lost its file. */
    public boolean hasWork(IssueToMail issue) {
        return !new MailPlanning(issue, ledger).due().stream().allMatch(this::isHeldStill)
                || !waiting(issue).isEmpty()
                || ledger.waiting().stream().anyMatch(message -> issue.overtakes(message))
                || !lost(issue).isEmpty();
    }

    /** True where an edition was let out, or taken back, and not all who are to hear of it are entered. */
    public boolean owes(IssueToMail issue) {
        return !new RecallPlanning(issue, ledger).due().isEmpty()
                || !new MailPlanning(issue, ledger).newlyOut().isEmpty();
    }

    /** Enters the notices of what was recalled, for exactly those whom the ledger shows to have had it. */
    public void enterRecalls(IssueToMail issue, Profile profile) {
        RecallPlanning planning = new RecallPlanning(issue, ledger);
        ledger.together(() -> planning.due().forEach(notice -> {
            Message message = notice.message(issue);
            enter(
                    readers.whyHeld(message.address())
                            .map(why -> message.with(Standing.of(MailState.HELD, why)))
                            .orElse(message),
                    new RecallLetter(issue, profile, mailing.settings()).letter(notice));
        }));
    }

    private boolean isHeldStill(PlannedMail parcel) {
        Optional<String> reason = readers.whyHeld(parcel.address());
        return reason.isPresent()
                && ledger.find(parcel.id())
                        .filter(message -> message.standing().reason().equals(reason.get()))
                        .isPresent();
    }

    /** Enters every message that is due and none that was entered before; what it replaces no longer waits. */
    public void enter(IssueToMail issue, ShortForms forms) {
        ledger.together(() -> {
            Map<UUID, Integer> attempts = overtake(issue);
            MailPlanning parcels = new MailPlanning(issue, ledger);
            LetterWriter composer = new LetterWriter(issue, mailing.settings(), ledger, forms);
            parcels.due().forEach(parcel -> {
                Message message = message(issue, parcel);
                int before = attempts.getOrDefault(ReaderId.of(message.address()), 0);
                enter(message.with(message.standing().after(before)), composer.letter(parcel));
            });
            issue.editions().forEach(edition -> note(issue, edition, parcels.whyNobody(edition)));
        });
    }

    /**
     * Lets what waits of an older issue wait no longer, and answers how often each reader's was tried in vain: with the
     * newer one that goes on, so that a reader who is reached by none is given up and told of.
     */
    private Map<UUID, Integer> overtake(IssueToMail issue) {
        Map<UUID, Integer> attempts = new HashMap<>();
        ledger.waiting().stream().filter(message -> issue.overtakes(message)).forEach(message -> {
            Standing standing = message.standing();
            String last = standing.reason().isEmpty() ? "" : "; before that: " + standing.reason();
            Standing skipped = standing.now(MailState.SKIPPED, whyOvertaken(message, issue) + last);
            if (ledger.standings().keepIfStill(message, skipped)) {
                attempts.merge(ReaderId.of(message.address()), standing.attempts(), Math::max);
            }
        });
        return attempts;
    }

    private static String whyOvertaken(Message message, IssueToMail issue) {
        boolean recalled = message.asAt().equals(issue.manifest().asAt())
                && message.editions().stream()
                        .anyMatch(
                                edition -> issue.manifest().publication(edition).isRecalled());
        return recalled ? "it was recalled" : "a newer issue took its place";
    }

    private void enter(Message message, Letter letter) {
        if (ledger.enter(message, letter)) {
            ledger.standings().keep(message.id(), message.standing());
        }
    }

    /** An edition nobody was sent although nothing stands in the way is left with the day it was last sent. */
    private void note(IssueToMail issue, DueEdition edition, String why) {
        boolean carried = !ledger.carrying(edition.edition(), edition.due()).isEmpty();
        if (issue.newest() && (carried || !why.isEmpty())) {
            ledger.due(edition, issue.manifest().asAt(), carried ? "" : why);
        }
    }

    private Message message(IssueToMail issue, PlannedMail parcel) {
        Standing standing = readers.whyHeld(parcel.address())
                .map(why -> Standing.of(MailState.HELD, why))
                .orElseGet(() -> Standing.of(MailState.WAITING, ""));
        return new Message(
                parcel.id(),
                issue.manifest().asAt(),
                issue.identity(),
                Addresses.onOneLine(parcel.name()),
                parcel.address(),
                parcel.mailed(),
                standing);
    }

    private List<Message> waiting(IssueToMail issue) {
        return of(issue, MailState.WAITING);
    }

    private List<Message> of(IssueToMail issue, MailState state) {
        return ledger.of(issue.manifest().asAt()).stream()
                .filter(message -> message.standing().state() == state)
                .filter(message -> message.briefings().stream().allMatch(issue::stands))
                .toList();
    }

    /** Messages whose file is gone from the outbox, as where the issue was made again around them. */
    private List<Message> lost(IssueToMail issue) {
        OutboxFolder outbox = new OutboxFolder(mailing.settings(), issue.folder());
        return of(issue, MailState.WRITTEN).stream()
                .filter(message -> !outbox.has(message))
                .toList();
    }

    /** Hands over what waits of an issue, and reports on that and on what is held. */
    public DeliveryReport deliver(IssueToMail issue) {
        OutboxFolder outbox = new OutboxFolder(mailing.settings(), issue.folder());
        lost(issue).forEach(message -> outbox.write(message, ledger.letter(message.id())));
        return deliver(issue, waiting(issue));
    }

    /** As above; with a server, mail that was only written while there was none is handed over too. */
    public DeliveryReport send(IssueToMail issue) {
        return deliver(issue, toSend(issue));
    }

    /** Hands over only what failed before. */
    public DeliveryReport resend(IssueToMail issue) {
        List<Message> failed = of(issue, MailState.FAILED);
        return failed.isEmpty()
                ? new DeliveryReport(List.of(), "no message of this issue failed", List.of())
                : deliver(issue, failed);
    }

    /** What {@link #send} would hand over, and of what is due but not entered yet, to whom. */
    public List<MailStatus> toBeSent(IssueToMail issue) {
        Stream<MailStatus> due = new MailPlanning(issue, ledger)
                .due().stream().map(parcel -> message(issue, parcel).status());
        return Stream.concat(toSend(issue).stream().map(Message::status), due).toList();
    }

    /** What {@link #resend} would hand over. */
    public List<MailStatus> toBeResent(IssueToMail issue) {
        return of(issue, MailState.FAILED).stream().map(Message::status).toList();
    }

    private List<Message> toSend(IssueToMail issue) {
        List<Message> written = mailing.settings().hasServer() ? of(issue, MailState.WRITTEN) : List.of();
        return Stream.concat(waiting(issue).stream(), written.stream()).toList();
    }

    private DeliveryReport deliver(IssueToMail issue, List<Message> messages) {
        List<Message> free =
                messages.stream().filter(message -> !isHeld(message, issue)).toList();
        mailing.settings()
                .server()
                .map(server -> new Smtp(mailing.settings(), server, issue.folder()))
                .ifPresentOrElse(
                        smtp -> hand(free, smtp),
                        () -> round(new OutboxFolder(mailing.settings(), issue.folder()))
                                .carry(free));
        return report(issue, messages.stream().map(Message::id).toList());
    }

    private DeliveryLoop round(MailTransport carrier) {
        return new DeliveryLoop(ledger, carrier, mailing, RetryPauses.USUAL);
    }

    private void hand(List<Message> messages, Smtp smtp) {
        round(smtp).carry(messages);
        List<Message> failed = ledger.untold();
        if (!failed.isEmpty() && !mailing.settings().operator().isEmpty()) {
            OperatorNotice notice = new OperatorNotice(failed);
            SendResult handover = smtp.note(
                    notice.id(),
                    notice.subject(),
                    notice.text(),
                    mailing.clock().instant());
            switch (handover) {
                case SendResult.Accepted accepted ->
                    ledger.standings().told(failed.stream().map(Message::id).toList());
                case SendResult.Refused(String why) -> LOG.warn(UNTOLD, why);
                case SendResult.Later(String why) -> LOG.warn(UNTOLD, why);
                case SendResult.Lost(String why) -> LOG.warn(UNTOLD, why);
                case SendResult.Unreachable(String why) -> LOG.warn(UNTOLD, why);
            }
        }
    }

    /** True where a message may not go now: its reader is not allowed any more, or a file is not the one it was written about. */
    private boolean isHeld(Message message, IssueToMail issue) {
        Optional<String> held = readers.whyHeld(message.address())
                .or(() -> ledger.letter(message.id()).enclosures().stream()
                        .filter(file -> !issue.holds(file))
                        .map(file ->
                                file.file() + " is not what the manifest says; make the issue again with run --reissue")
                        .findFirst());
        held.ifPresent(why ->
                ledger.standings().keepIfStill(message, message.standing().now(MailState.HELD, why)));
        return held.isPresent();
    }

    private DeliveryReport report(IssueToMail issue, List<String> ids) {
        List<MailStatus> touched = ledger.of(issue.manifest().asAt()).stream()
                .filter(message ->
                        ids.contains(message.id()) || message.standing().state() == MailState.HELD)
                .map(Message::status)
                .toList();
        return new DeliveryReport(touched, touched.isEmpty() ? whyNothing(issue) : "", issue.readerProblems());
    }

    private String whyNothing(IssueToMail issue) {
        List<String> reasons = new ArrayList<>();
        if (issue.recipients().isEmpty()) {
            reasons.add("the contract names no recipients");
        } else if (issue.editions().isEmpty()) {
            reasons.add("no edition mails itself");
        } else if (!issue.newest()) {
            reasons.add("only the newest issue is mailed");
        } else if (ledger.of(issue.manifest().asAt()).isEmpty()) {
            reasons.add("nobody asks for an edition that is due");
        } else {
            reasons.add("every reader has what is due of this issue");
        }
        return String.join("; ", reasons);
    }
}
