package org.quarterlight.mail;

import java.time.LocalDate;
import java.util.Locale;

/** What became of an edition that was due: delivered, written to the outbox, failed, waiting, held or skipped, and why. */
public record EditionStatus(String edition, LocalDate due, LocalDate asAt, Outcome outcome, String reason) {
    EditionStatus with(Outcome now, String why) {
        return new EditionStatus(edition, due, asAt, now, why);
    }

    /** The worst that became of the messages that carry it, or that there was none. */
    public enum Outcome {
        DELIVERED,
        WRITTEN,
        WAITING,
        FAILED,
        HELD,
        SKIPPED;

        public String words() {
            return this == WRITTEN ? "written to the outbox" : name().toLowerCase(Locale.ROOT);
        }
    }
}
