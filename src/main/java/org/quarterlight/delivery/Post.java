package org.quarterlight.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.delivery.Message.Standing;

/** The post office of one output folder: enters what is due of an issue in the ledger, and hands over what waits. */
public final class Post {
    private final Mailing mailing;
    private final Ledger ledger;

    public Post(Mailing mailing, Ledger ledger) {
        this.mailing = mailing;
        this.ledger = ledger;
    }

    /** True where a message is due, waits, or has lost its file. */
    public boolean hasWork(IssueToMail issue) {
        return !new Parcels(issue, ledger).due().stream().allMatch(this::isHeldStill)
                || !waiting(issue).isEmpty()
                || ledger.waiting().stream().anyMatch(message -> isOverdueBy(message, issue))
                || !lost(issue).isEmpty();
    }

    private boolean isHeldStill(Parcel parcel) {
        Optional<String> reason = whyHeld(parcel.address());
        return reason.isPresent()
                && ledger.find(parcel.id())
                        .filter(message -> message.standing().reason().equals(reason.get()))
                        .isPresent();
    }

    /** Enters every message that is due and none that was entered before; what it replaces no longer waits. */
    public void enter(IssueToMail issue, ShortForms forms) {
        ledger.together(() -> {
            ledger.waiting().stream()
                    .filter(message -> isOverdueBy(message, issue))
                    .forEach(message -> ledger.keep(
                            message.id(), message.standing().now(MailState.SKIPPED, "a newer issue took its place")));
            Parcels parcels = new Parcels(issue, ledger);
            Composer composer = new Composer(issue, mailing.settings(), ledger, forms);
            parcels.due().forEach(parcel -> enter(issue, parcel, composer));
            issue.editions().forEach(edition -> note(issue, edition, parcels.whyNobody(edition)));
        });
    }

    private void note(IssueToMail issue, DueEdition edition, String why) {
        if (issue.newest() && ledger.carrying(edition.edition(), edition.due()).isEmpty()) {
            ledger.due(edition, issue.manifest().asAt(), why);
        } else if (issue.newest()) {
            ledger.due(edition, issue.manifest().asAt(), "");
        }
    }

    private void enter(IssueToMail issue, Parcel parcel, Composer composer) {
        Standing standing = whyHeld(parcel.address())
                .map(why -> Standing.of(MailState.HELD, why))
                .orElseGet(() -> Standing.of(MailState.WAITING, ""));
        Message message = new Message(
                parcel.id(),
                issue.manifest().asAt(),
                issue.identity(),
                Addresses.onOneLine(parcel.name()),
                parcel.address(),
                parcel.mailed(),
                standing);
        ledger.enter(message, composer.letter(parcel));
    }

    private Optional<String> whyHeld(String address) {
        Optional<String> wrong = Addresses.problem(address)
                .or(() -> address.contains("<") ? Optional.of("give the address alone") : Optional.empty())
                .map(problem -> "\"" + Addresses.onOneLine(address) + "\" is not a mail address: " + problem);
        return wrong.or(() -> mailing.settings().hasServer()
                        && !mailing.settings().domains().contains(Addresses.domain(address))
                ? Optional.of("mail to " + Addresses.domain(address) + " is not allowed by QUARTERLIGHT_MAIL_DOMAINS")
                : Optional.empty());
    }

    /** Of an older issue, or of briefings this issue made again. */
    private static boolean isOverdueBy(Message message, IssueToMail issue) {
        if (!message.asAt().equals(issue.manifest().asAt())) {
            return issue.newest() && message.asAt().isBefore(issue.manifest().asAt());
        }
        return message.briefings().stream().anyMatch(mailed -> !stands(mailed, issue));
    }

    private static boolean stands(Mailed mailed, IssueToMail issue) {
        return issue.manifest().briefings().stream()
                .filter(briefing -> briefing.file().equals(mailed.file()))
                .map(briefing -> issue.mailed(briefing, new DueEdition(mailed.edition(), false, mailed.due())))
                .anyMatch(now -> now.sha256().equals(mailed.sha256()));
    }

    private List<Message> waiting(IssueToMail issue) {
        return of(issue, MailState.WAITING);
    }

    private List<Message> of(IssueToMail issue, MailState state) {
        return ledger.of(issue.manifest().asAt()).stream()
                .filter(message -> message.standing().state() == state)
                .filter(message -> message.briefings().stream().allMatch(mailed -> stands(mailed, issue)))
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

    /** Hands over only what failed before. */
    public DeliveryReport deliverFailed(IssueToMail issue) {
        return deliver(issue, of(issue, MailState.FAILED));
    }

    /** What {@link #deliver} or {@link #deliverFailed} would hand over. */
    public List<MailStatus> waiting(IssueToMail issue, boolean failed) {
        return of(issue, failed ? MailState.FAILED : MailState.WAITING).stream()
                .map(Message::status)
                .toList();
    }

    private DeliveryReport deliver(IssueToMail issue, List<Message> messages) {
        Carrier carrier = mailing.settings()
                .server()
                .<Carrier>map(server -> new Smtp(mailing.settings(), server, issue.folder()))
                .orElseGet(() -> new OutboxFolder(mailing.settings(), issue.folder()));
        new Round(ledger, carrier, mailing, Retries.USUAL).carry(messages);
        List<String> ids = messages.stream().map(Message::id).toList();
        List<MailStatus> touched = Stream.concat(
                        ledger.of(issue.manifest().asAt()).stream().filter(message -> ids.contains(message.id())),
                        of(issue, MailState.HELD).stream())
                .map(Message::status)
                .toList();
        return new DeliveryReport(touched, touched.isEmpty() ? whyNothing(issue) : "");
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
