package org.quarterlight.app;

import java.util.Optional;
import org.quarterlight.job.BatchOutcome;

/** Why a job did not complete, in one line. */
final class Failure {
    private Failure() {}

    static String of(BatchOutcome outcome) {
        return outcome.failures().stream().map(Failure::words).findFirst().orElse("the run was stopped");
    }

    private static String words(Throwable problem) {
        return problem.getMessage()
                + Optional.ofNullable(problem.getCause())
                        .map(cause -> ": " + words(cause))
                        .orElse("");
    }
}
