package org.quarterlight.plan;

import java.util.Optional;

/** Hears what a file says, in the file's own order: each export once before its first row, then its rows. */
public interface ExportListener {
    void opened(Export export);

    void accepted(PlanVersion version);

    /** An accepted row of a file that is one export, with what it can be known by in the next one. */
    default void accepted(PlanVersion version, RowPrint print) {
        accepted(version);
    }

    /** A refused row; the export is empty where its source or as-at date could not be told. */
    void rejected(Optional<Export> export, RowProblem problem);

    /** What the source of an export said last, for a listener that remembers. */
    default LastSaid lastSaid(Export export) {
        return LastSaid.NOTHING;
    }

    /** An accepted row that says what a row of {@code lastSaid} said, on a line of the export's file. */
    default void repeated(Export export, int row, long line) {
        throw new IllegalStateException("A listener that said nothing cannot be repeated");
    }
}
