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
 * public, and it bears the day of issue that is given.
 */
public record RunRequest(
        Folders places,
        Optional<LocalDate> asAt,
        boolean all,
        SortedSet<String> editions,
        boolean reissue,
        Optional<LocalDate> knownOn,
        Dates dates,
        WhoRenders who) {
    /** When the issue may be seen and the day of issue it bears, where the command says so. */
    public record Dates(Optional<LocalDateTime> embargo, Optional<LocalDate> issued) {
        static final Dates UNSAID = new Dates(Optional.empty(), Optional.empty());
    }

    /** A run without an embargo or a day of issue of its own, rendered here on every core. */
    public RunRequest(
            Folders places,
            Optional<LocalDate> asAt,
            boolean all,
            SortedSet<String> editions,
            boolean reissue,
            Optional<LocalDate> knownOn) {
        this(places, asAt, all, editions, reissue, knownOn, Dates.UNSAID, new WhoRenders.Here(0));
    }

    /** The same, rendered by others. */
    public RunRequest by(WhoRenders renderer) {
        return new RunRequest(places, asAt, all, editions, reissue, knownOn, dates, renderer);
    }

    /** The same under an embargo, or with a day of issue. */
    public RunRequest let(Dates out) {
        return new RunRequest(places, asAt, all, editions, reissue, knownOn, out, who);
    }

    /** What a command needs that makes no issue of its own accord. */
    static RunRequest of(Folders places) {
        return new RunRequest(places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
    }
}
