package org.quarterlight.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a run was asked for. Without an as-at date it is the newest export's; {@code editions} is empty for all of them;
 * {@code knownOn} leaves out exports received after that day.
 */
public record RunRequest(
        Folders places,
        Optional<LocalDate> asAt,
        boolean all,
        SortedSet<String> editions,
        boolean reissue,
        Optional<LocalDate> knownOn,
        WhoRenders who) {
    /** As above, rendered here on every core. */
    public RunRequest(
            Folders places,
            Optional<LocalDate> asAt,
            boolean all,
            SortedSet<String> editions,
            boolean reissue,
            Optional<LocalDate> knownOn) {
        this(places, asAt, all, editions, reissue, knownOn, new WhoRenders.Here(0));
    }

    /** The same, rendered by others. */
    public RunRequest by(WhoRenders renderer) {
        return new RunRequest(places, asAt, all, editions, reissue, knownOn, renderer);
    }
}
