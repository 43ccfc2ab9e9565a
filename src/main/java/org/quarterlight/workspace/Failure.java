package org.quarterlight.workspace;

import java.util.Optional;
import org.quarterlight.job.BatchOutcome;

/** Why a job did not complete, in one line. */
public final class Failure {
    private Failure() {}

    public static String of(BatchOutcome outcome) {
        return outcome.failures().stream().map(Failure::words).findFirst().orElse("the run was stopped");
    }

    private static String words(Throwable problem) {
        return problem.getMessage()
                + Optional.ofNullable(problem.getCause())
                        .map(cause -> ": " + words(cause))
                        .orElse("");
    }
}
