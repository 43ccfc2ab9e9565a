package org.quarterlight.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.quarterlight.job.BatchOutcome;

/** An operator reads in one line why a job did not complete. */
class JobFailureTest {
    private static String told(Throwable problem) {
        return JobFailure.of(new BatchOutcome(false, List.of(problem)));
    }

    @Test
    void wantOfMemoryIsToldWithWhatGivesMore() {
        Throwable wrapped = new IllegalStateException(
                "Unable to process chunk", new ExecutionException(new OutOfMemoryError("Java heap space")));

        assertThat(told(wrapped))
                .startsWith("the run needs more memory than the ")
                .endsWith(" MB that Java was given; QUARTERLIGHT_JAVA_OPTIONS=-Xmx2g gives the launcher more");
    }

    @Test
    void anyOtherFailureIsToldWithItsCauses() {
        assertThat(told(new IllegalStateException("Cannot write", new IllegalArgumentException("disk full"))))
                .isEqualTo("Cannot write: disk full");
        assertThat(JobFailure.of(new BatchOutcome(false, List.of()))).isEqualTo("the run was stopped");
    }
}
