package org.quarterlight.csv;

/** One record of a table: its cells, and how it is written down. */
public interface TableRow {
    /** How many cells it has; a record with a fault has no cells that could be relied on. */
    int size();

    /** The cell as it was meant, unescaped. */
    String cell(int cell);

    boolean isBlank(int cell);

    RecordFault fault();

    /** The physical line the record starts on, counted from 1. */
    long line();

    /** How many physical lines the record takes. */
    long physicalLines();

    /** The record as written, without the end of its line, cut where it is long. */
    String raw();

    /** The record as written, whole. */
    String text();

    /** Adds the cells to a fingerprint. */
    default void print(Fingerprint print) {
        for (int cell = 0; cell < size(); cell++) {
            print.add(cell(cell));
        }
    }
}
