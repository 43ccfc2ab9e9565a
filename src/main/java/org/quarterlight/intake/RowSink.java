package org.quarterlight.intake;

import java.util.List;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.plan.Line;

/** Takes the rows of one file; a row with findings is to be refused. */
interface RowSink {
    RowOutcome take(RecordReader row, Line line, Findings findings);

    /** Rows refused beside those that were handed over: lines that a quote had made part of another record. */
    default long refusedBeside() {
        return 0;
    }

    /** What is to be said of the file once it is read. */
    default List<String> notes() {
        return List.of();
    }
}
