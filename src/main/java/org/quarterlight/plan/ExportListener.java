package org.quarterlight.plan;

import java.util.Optional;

/** Hears what a file says, in the file's own order: each export once before its first row, then its rows. */
public interface ExportListener {
    void opened(Export export);

    void accepted(PlanVersion version);

    /** A refused row; the export is empty where its source or as-at date could not be told. */
    void rejected(Optional<Export> export, RowProblem problem);

    /** A line inside a quoted cell of a row that is used, perhaps a row of the plan named: it proves that plan is not gone. */
    default void perhaps(Optional<Export> export, RowProblem line) {}
}
