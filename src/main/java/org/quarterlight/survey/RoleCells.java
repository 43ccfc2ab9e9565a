package org.quarterlight.survey;

import java.util.List;
import org.quarterlight.csv.TableRow;

/** The columns that play one part, in the contract's order; the first that counts and is not empty speaks. */
public record RoleCells(String role, List<SurveyedColumn> columns) {
    public boolean exist() {
        return !columns.isEmpty();
    }

    /** The column that speaks in this row; there must be one. */
    SurveyedColumn speaking(TableRow row) {
        for (SurveyedColumn column : columns) {
            if (column.counts(row) && !column.text(row).isEmpty()) {
                return column;
            }
        }
        return columns.getFirst();
    }

    public String text(TableRow row) {
        for (SurveyedColumn column : columns) {
            String text = column.counts(row) ? column.text(row) : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    public String heading() {
        return columns.isEmpty() ? role : columns.getFirst().heading();
    }
}
