package org.quarterlight.mail;

import java.time.Duration;

/** Waits between attempts. */
@FunctionalInterface
public interface RetryPauser {
    void pause(Duration time);

    /** Waits by the wall clock; a thread that is interrupted waits no longer. */
    static RetryPauser real() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
