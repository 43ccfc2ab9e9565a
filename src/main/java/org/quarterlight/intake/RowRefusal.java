package org.quarterlight.intake;

import java.util.Optional;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.RowProblem;

/** A row that is refused; the export is empty where its source or as-at date could not be told. */
record RowRefusal(Optional<Export> export, RowProblem problem) {}
