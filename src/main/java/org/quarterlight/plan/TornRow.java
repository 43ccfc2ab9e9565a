package org.quarterlight.plan;

import java.time.LocalDate;

/** A refused row of one export whose plan is not told for sure: it has no key, or one that no plan on record has, or is badly broken. */
public record TornRow(Export export, RowProblem problem) {
    String source() {
        return export.source();
    }

    LocalDate asAt() {
        return export.asAt();
    }
}
