package org.quarterlight.issue;

import java.time.LocalDate;

/** Whether somebody must clear an edition before it is public, and who did on which day. */
public sealed interface Clearance {
    /** Nobody need clear it. */
    record NotNeeded() implements Clearance {}

    /** It is a draft until it is cleared. */
    record Awaited() implements Clearance {}

    /** It was cleared; the day is the one it was in the package's zone. */
    record Given(String by, LocalDate day) implements Clearance {}
}
