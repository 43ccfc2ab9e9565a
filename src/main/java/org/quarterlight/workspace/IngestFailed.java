package org.quarterlight.workspace;

import org.quarterlight.job.BatchOutcome;

/** Reading broke off, as where a disk is full; what was read whole stands. */
public final class IngestFailed extends IllegalStateException {
    private static final long serialVersionUID = 1;

    IngestFailed(BatchOutcome outcome) {
        super(
                "The exports could not all be read: " + JobFailure.of(outcome)
                        + ". What was read whole stands; give the same command again to go on.",
                outcome.failures().stream().findFirst().orElse(null));
    }
}
