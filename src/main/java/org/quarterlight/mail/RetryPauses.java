package org.quarterlight.mail;

import java.time.Duration;
import java.util.List;

/** How often and after how long a message is tried again: within one run by short pauses, between runs by long ones. */
record RetryPauses(List<Duration> pauses, List<Duration> waits, int attempts) {
    static final RetryPauses USUAL = new RetryPauses(
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(8)),
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(24)),
            15);

    /** How long to wait after so many attempts, before the next run should try. */
    Duration waitAfter(int made) {
        int round = (made - 1) / (pauses.size() + 1);
        return waits.get(Math.clamp(round, 0, waits.size() - 1));
    }
}
