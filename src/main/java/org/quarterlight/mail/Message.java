package org.quarterlight.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A mail to one reader about one issue, as the ledger keeps it. The issue is named by the digest of its manifest. */
record Message(
        String id,
        LocalDate asAt,
        String issue,
        String name,
        String address,
        List<MailedBriefing> briefings,
        Standing standing) {

    /** How far it came; the first attempt's time is the mail's date, however often it is tried again. */
    record Standing(MailState state, String reason, int attempts, Optional<Instant> next, Optional<Instant> first) {
        static Standing of(MailState state, String reason) {
            return new Standing(state, reason, 0, Optional.empty(), Optional.empty());
        }

        /** The same with attempts made before, of a message this one takes the place of. */
        Standing after(int made) {
            return new Standing(state, reason, made, next, first);
        }

        Standing now(MailState now, String why) {
            return new Standing(now, why, attempts, Optional.empty(), first);
        }
    }

    List<String> editions() {
        return briefings.stream().map(MailedBriefing::edition).distinct().toList();
    }

    Message with(Standing now) {
        return new Message(id, asAt, issue, name, address, briefings, now);
    }

    MailStatus status() {
        return new MailStatus(
                id,
                asAt,
                name,
                address,
                editions(),
                standing.state(),
                standing.reason(),
                standing.attempts(),
                standing.next());
    }
}
