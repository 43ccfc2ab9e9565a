package org.quarterlight.intake;

/** What became of a row. */
enum RowOutcome {
    ACCEPTED,
    REJECTED,
    DUPLICATE
}
