package org.quarterlight.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Manifest;

/**
 * What one reader is to get in one message: briefings in the order of their wishes, the most relevant first. It
 * corrects the message, if there is one, that brought them other bytes of the same as-at date; {@code again} is blank but
 * for a repeated message.
 */
record PlannedMail(String name, String address, List<Entry> entries, Optional<String> corrects, String again) {
    private static final int ID_LENGTH = 32;

    /** A briefing and how the ledger names it. */
    record Entry(Manifest.Briefing briefing, MailedBriefing mailed) {}

    PlannedMail again(String which) {
        return new PlannedMail(name, address, entries, corrects, which);
    }

    List<MailedBriefing> mailed() {
        return entries.stream().map(Entry::mailed).toList();
    }

    List<Manifest.Briefing> briefings() {
        return entries.stream().map(Entry::briefing).toList();
    }

    List<String> editions() {
        return mailed().stream().map(MailedBriefing::edition).distinct().toList();
    }

    /** The same for the same bytes to the same reader, so that what is sent twice is one message. */
    String id() {
        String carried = mailed().stream()
                .map(mailed -> mailed.edition() + " " + mailed.file() + " " + mailed.sha256())
                .collect(Collectors.joining("\n"));
        return Digest.of(address.toLowerCase(Locale.ROOT) + "\n" + carried + "\n" + again)
                .substring(0, ID_LENGTH);
    }
}
