package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets time pass until a moment; tests let it pass at once. */
@FunctionalInterface
public interface Pause {
    void until(Instant moment) throws InterruptedException;

    /** Sleeps at most a minute at a time, so that a clock put right or a machine put to sleep does not delay the work. */
    static Pause by(Clock clock) {
        return moment -> {
            for (Instant now = clock.instant(); now.isBefore(moment); now = clock.instant()) {
                Duration left = Duration.between(now, moment);
                Thread.sleep(left.compareTo(Duration.ofMinutes(1)) < 0 ? left : Duration.ofMinutes(1));
            }
        };
    }
}
