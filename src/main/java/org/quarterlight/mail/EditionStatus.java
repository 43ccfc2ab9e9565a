package org.quarterlight.mail;

import java.time.LocalDate;

/** What became of an edition that was due: delivered, failed, waiting, held or skipped, and why. */
public record EditionStatus(String edition, LocalDate due, LocalDate asAt, Outcome outcome, String reason) {
    EditionStatus with(Outcome now, String why) {
        return new EditionStatus(edition, due, asAt, now, why);
    }

    /** The worst that became of the messages that carry it, or that there was none. */
    public enum Outcome {
        DELIVERED,
        WAITING,
        FAILED,
        HELD,
        SKIPPED
    }
}
