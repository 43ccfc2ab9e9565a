package org.quarterlight.store;

import java.time.LocalDate;
import org.quarterlight.plan.Export;

/** The export that a row is of: one source at one as-at date. */
record SaidIn(String source, LocalDate asAt) {
    static SaidIn of(Export export) {
        return new SaidIn(export.source(), export.asAt());
    }
}
