package org.quarterlight.intake;

import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.Line;
import org.quarterlight.survey.RowFindings;

/** Takes the rows of one file; a row with findings is to be refused. */
interface RowSink {
    /** True where the row was accepted. */
    boolean take(TableRow row, Line line, RowFindings findings);
}
