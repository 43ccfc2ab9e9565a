package org.quarterlight.cluster;

import java.time.Instant;
import java.util.Optional;

/** Work with a time of its own, done by one machine, whichever is first. */
public interface TimedWork {
    /** Its name, in a few words: the key by which machines agree who does it. */
    String name();

    /** When it is due as things stand, which may be past; nothing where there is nothing to do. */
    Optional<Instant> due(Instant now);

    /** True where other work may make it due sooner than is down in the timetable, as a run does that leaves mail waiting. */
    default boolean isMadeDueByOthers() {
        return false;
    }

    /** Does it, after so many failures one after the other; may throw, which counts as a failure tried again soon. */
    Ending perform(int failures) throws InterruptedException;

    /** How it ended. */
    sealed interface Ending {
        /** It is done, and due next when {@link #due} says so. */
        record Done() implements Ending {}

        /** There was nothing to do; looks again then. */
        record Idle(Instant until) implements Ending {}

        /** It goes on then: it waits for something, or knows when it is next due. */
        record Waiting(Instant until) implements Ending {}

        /** It failed and is tried again then. */
        record Failed(Instant again) implements Ending {}
    }
}
