package org.quarterlight.intake;

/** What became of a row. */
enum Outcome {
    ACCEPTED,
    REJECTED,
    DUPLICATE
}
