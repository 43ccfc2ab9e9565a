package org.quarterlight.workspace;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.cluster.DatabaseLost;
import org.quarterlight.job.BatchOutcome;

/** Why a job did not complete, in one line. */
public final class JobFailure {
    private static final long MEGABYTE = 1 << 20;

    private JobFailure() {}

    public static String of(BatchOutcome outcome) {
        return outcome.failures().stream().map(JobFailure::of).findFirst().orElse("the run was stopped");
    }

    private static String of(Throwable problem) {
        if (DatabaseLost.isBehind(problem)) {
            return DatabaseLost.words(problem);
        }
        return causes(problem).anyMatch(OutOfMemoryError.class::isInstance)
                ? "the run needs more memory than the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                        + " MB that Java was given; QUARTERLIGHT_JAVA_OPTIONS=-Xmx2g gives the launcher more"
                : words(problem);
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause);
    }

    private static String words(Throwable problem) {
        return problem.getMessage()
                + Optional.ofNullable(problem.getCause())
                        .map(cause -> ": " + words(cause))
                        .orElse("");
    }
}
