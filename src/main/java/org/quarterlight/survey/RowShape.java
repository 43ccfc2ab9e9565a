package org.quarterlight.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.RecordFault;
import org.quarterlight.csv.TableRow;

/** Whether the records of one file are written down soundly and have the cells its heading asks for. */
public final class RowShape {
    private final ColumnRoles columns;
    private final List<SurveyedColumn> needed;
    private final DoubledCells doubled;

    public RowShape(ColumnRoles columns, List<SurveyedColumn> needed, ResourceRole role) {
        this.columns = columns;
        this.needed = needed;
        this.doubled = new DoubledCells(columns.all(), role);
    }

    public void check(TableRow row, RowFindings findings) {
        faultOf(row)
                .ifPresentOrElse(
                        fault -> findings.refuse(fault.column(), fault.code(), fault.value(), fault.hint()),
                        () -> checkCells(row, findings));
    }

    private void checkCells(TableRow row, RowFindings findings) {
        checkWidth(row, findings);
        doubled.check(row, findings);
    }

    static Optional<Quarantine> faultOf(TableRow row) {
        RecordFault fault = row.fault();
        return fault == RecordFault.NONE
                ? Optional.empty()
                : Optional.of(new Quarantine(row.line(), "", fault.code(), "", fault.hint()));
    }

    private void checkWidth(TableRow row, RowFindings findings) {
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
        needed.stream()
                .filter(column -> !column.liesWithin(row.size()))
                .findFirst()
                .ifPresent(column -> findings.refuse(
                        column.heading(),
                        "missing-cell",
                        "",
                        "the row has " + row.size() + " cells, the heading " + width));
        if (row.size() < width && !findings.any()) {
            findings.remark(RowRemark.Kind.SHORT_ROW, "", "");
        }
    }

    /** What was passed over: cells missing at a row's end are empty where their columns are optional. */
    public static List<String> notes(RemarkTally remarks) {
        List<String> notes = new ArrayList<>(DoubledCells.notes(remarks));
        remarks.of(RowRemark.Kind.ROW_IN_CELL, "")
                .map(seen -> "records of which a quoted cell holds a line with the cells of a row: " + seen.count()
                        + ", the first on line " + seen.line() + "; is a quote there never meant to open?")
                .ifPresent(notes::add);
        remarks.of(RowRemark.Kind.SHORT_ROW, "")
                .map(seen -> "rows that end before the heading does, read as if the rest were empty: " + seen.count()
                        + ", the first on line " + seen.line())
                .ifPresent(notes::add);
        return notes;
    }
}
