package org.quarterlight.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.issue.Recall;
import org.quarterlight.store.ReaderId;

/** Who is to be told that editions of an issue were taken back: those whom the ledger shows to have had them. */
record RecallPlanning(IssueToMail issue, MessageRepository ledger) {
    private static final int ID_LENGTH = 32;

    /** One reader and the briefings they had. */
    record Notice(String name, String address, List<Manifest.Briefing> briefings, List<MailedBriefing> mailed) {
        /** The same for the same recall and reader, so that a notice is sent once. */
        String id(IssueToMail issue) {
            String carried = briefings.stream()
                    .map(briefing -> briefing.file() + " "
                            + issue.publication(briefing)
                                    .recall()
                                    .map(Recall::kept)
                                    .orElse(""))
                    .collect(Collectors.joining("\n"));
            return Digest.of("recall\n" + ReaderId.of(address) + "\n"
                            + issue.manifest().asAt() + "\n" + carried)
                    .substring(0, ID_LENGTH);
        }

        Message message(IssueToMail issue) {
            return new Message(
                    id(issue),
                    issue.manifest().asAt(),
                    issue.identity(),
                    Addresses.onOneLine(name),
                    address,
                    mailed,
                    Message.Standing.of(MailState.WAITING, ""));
        }
    }

    /** A notice a reader, for those who have had none of this recall. */
    List<Notice> due() {
        List<Manifest.Briefing> recalled = issue.manifest().briefings().stream()
                .filter(briefing -> issue.publication(briefing).isRecalled())
                .toList();
        if (recalled.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Message>> byReader = ledger.of(issue.manifest().asAt()).stream()
                .collect(Collectors.groupingBy(
                        message -> ReaderId.of(message.address()), LinkedHashMap::new, Collectors.toList()));
        return byReader.values().stream()
                .flatMap(messages -> notice(messages, recalled).stream())
                .toList();
    }

    private Optional<Notice> notice(List<Message> messages, List<Manifest.Briefing> recalled) {
        List<Manifest.Briefing> had = new ArrayList<>();
        for (Manifest.Briefing briefing : recalled) {
            if (hadIt(messages, briefing) && !wasTold(messages, briefing)) {
                had.add(briefing);
            }
        }
        Message last = messages.getLast();
        List<MailedBriefing> mailed = had.stream()
                .map(briefing -> issue.mailed(briefing, new DueEdition(briefing.edition(), false, day(briefing))))
                .toList();
        return had.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(last.name(), last.address(), List.copyOf(had), mailed));
    }

    private LocalDate day(Manifest.Briefing briefing) {
        return issue.publication(briefing).recall().orElseThrow().day();
    }

    private static boolean hadIt(List<Message> messages, Manifest.Briefing briefing) {
        return messages.stream()
                .filter(message -> message.standing().state().delivered())
                .flatMap(message -> message.briefings().stream())
                .anyMatch(mailed -> mailed.file().equals(briefing.file()) && !mailed.isRecalled());
    }

    private boolean wasTold(List<Message> messages, Manifest.Briefing briefing) {
        MailedBriefing now = issue.mailed(briefing, new DueEdition(briefing.edition(), false, day(briefing)));
        return messages.stream()
                .flatMap(message -> message.briefings().stream())
                .anyMatch(mailed -> mailed.publication().equals(Publication.RECALLED)
                        && mailed.file().equals(now.file())
                        && mailed.sha256().equals(now.sha256()));
    }
}
