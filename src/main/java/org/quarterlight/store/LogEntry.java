package org.quarterlight.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One run on record: when it began and ended, how, and which sources' exports were late then. A run without an end was
 * killed, or is still at work.
 */
public record LogEntry(
        String run, Instant begun, Optional<Instant> ended, Outcome outcome, String detail, List<String> late) {

    /** How a run ended. */
    public enum Outcome {
        UNFINISHED,
        ISSUED,
        NOTHING_NEW,
        /** An issue was cleared, let out or recalled; no run was made. */
        PUBLISHED,
        FAILED
    }
}
