package org.quarterlight.store;

import java.util.Optional;
import org.quarterlight.plan.RowProblem;

/** One thing that a file says, read on one machine and written into the history by another. */
public sealed interface RecordedItem {
    /** An export begins. */
    record Opened(SaidIn export) implements RecordedItem {}

    /** A row that counts. */
    record Accepted(SaidIn export, long line, SaidVersion version) implements RecordedItem {}

    /** A row that was refused, or a line that is perhaps one. */
    record Refused(Optional<SaidIn> export, RowProblem problem) implements RecordedItem {}
}
