package org.quarterlight.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import org.quarterlight.workspace.Folders;

/**
 * What a run was asked for. Without an as-at date it is the newest export's; {@code editions} is empty for all of them;
 * {@code knownOn} leaves out exports received after that day; before the embargo, by the package's zone, the issue is not
 * public.
 */
public record RunRequest(
        Folders places,
        Optional<LocalDate> asAt,
        boolean all,
        SortedSet<String> editions,
        boolean reissue,
        Optional<LocalDate> knownOn,
        Optional<LocalDateTime> embargo,
        WhoRenders who) {
    /** A run without an embargo of its own, rendered here on every core. */
    public RunRequest(
            Folders places,
            Optional<LocalDate> asAt,
            boolean all,
            SortedSet<String> editions,
            boolean reissue,
            Optional<LocalDate> knownOn) {
        this(places, asAt, all, editions, reissue, knownOn, Optional.empty(), new WhoRenders.Here(0));
    }

    /** The same, rendered by others. */
    public RunRequest by(WhoRenders renderer) {
        return new RunRequest(places, asAt, all, editions, reissue, knownOn, embargo, renderer);
    }

    /** The same under an embargo. */
    public RunRequest until(Optional<LocalDateTime> end) {
        return new RunRequest(places, asAt, all, editions, reissue, knownOn, end, who);
    }

    /** What a command needs that makes no issue of its own accord. */
    static RunRequest of(Folders places) {
        return new RunRequest(places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
    }
}
