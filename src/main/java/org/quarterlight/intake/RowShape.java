package org.quarterlight.intake;

import java.util.Optional;
import org.quarterlight.csv.Limits;
import org.quarterlight.csv.RecordReader;

/** Whether a record is written down soundly and has the cells its heading asks for. */
final class RowShape {
    private RowShape() {}

    static void check(RecordReader row, ColumnRoles columns, Findings findings) {
        faultOf(row)
                .ifPresentOrElse(
                        fault -> findings.refuse(fault.column(), fault.code(), fault.value(), fault.hint()),
                        () -> checkWidth(row, columns, findings));
    }

    static Optional<Quarantine> faultOf(RecordReader row) {
        return switch (row.fault()) {
            case NONE -> Optional.empty();
            case STRAY_QUOTE ->
                fault(
                        row,
                        "stray-quote",
                        "a quote inside a quoted cell is doubled; after the closing quote comes a delimiter");
            case OPEN_QUOTE -> fault(row, "open-quote", "the quote is never closed");
            case TOO_LONG ->
                fault(
                        row,
                        "too-long",
                        "a record has at most " + Limits.RECORD + " characters and " + Limits.CELLS + " cells");
        };
    }

    private static Optional<Quarantine> fault(RecordReader row, String code, String hint) {
        return Optional.of(new Quarantine(row.line(), "", code, "", hint));
    }

    private static void checkWidth(RecordReader row, ColumnRoles columns, Findings findings) {
        int width = columns.headings().size();
        for (int cell = width; cell < row.size(); cell++) {
            if (!row.isBlank(cell)) {
                findings.refuse(
                        columns.headings().shown(cell),
                        "extra-cell",
                        row.cell(cell),
                        "the heading has only " + width + " columns; is a delimiter inside a cell without quotes?");
            }
        }
        for (int cell = row.size(); cell < width; cell++) {
            if (columns.needs(cell)) {
                findings.refuse(
                        columns.headings().shown(cell),
                        "missing-cell",
                        "",
                        "the row has " + row.size() + " cells, the heading " + width);
            }
        }
    }
}
