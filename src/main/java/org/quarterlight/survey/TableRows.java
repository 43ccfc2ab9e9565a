package org.quarterlight.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.TableRow;

/** The rows of a table in their parts: preamble and comments passed over, heading kept, blank rows left out. */
public final class TableRows {
    private final RecordReader records;
    private final Dialect dialect;
    private final List<List<String>> heading = new ArrayList<>();
    private Optional<Quarantine> brokenHeading = Optional.empty();
    private long number;

    public TableRows(RecordReader records, Dialect dialect) {
        this.records = records;
        this.dialect = dialect;
    }

    /** Reads up to the last row of the heading, by default the first that is not blank; false where the file ends before it. */
    public boolean readHeading() throws IOException {
        long last = dialect.headerRows().last();
        while (number < last) {
            if (!next()) {
                return false;
            }
            if (!dialect.headerRows().declared() && !isData()) {
                last++;
            } else if (dialect.headerRows().numbers().contains((int) number)
                    || !dialect.headerRows().declared()) {
                heading.add(cells(records));
                brokenHeading = brokenHeading.or(() -> RowShape.faultOf(records));
            }
        }
        return true;
    }

    public static List<String> cells(TableRow row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }

    List<List<String>> heading() {
        return heading;
    }

    /** What is wrong with the way the heading is written down. */
    Optional<Quarantine> brokenHeading() {
        return brokenHeading;
    }

    /** Moves to the next row, blank rows and comments among them; false at the end. */
    public boolean next() throws IOException {
        if (!records.next()) {
            return false;
        }
        number++;
        return true;
    }

    /** True where the row is neither blank nor a comment. */
    public boolean isData() {
        return !records.isBlank() && !isComment();
    }

    private boolean isComment() {
        String start = dialect.skipped().commentStart();
        return dialect.skipped().rows().contains((int) Math.min(number, Integer.MAX_VALUE))
                || (!start.isEmpty() && records.raw().startsWith(start));
    }

    /** The row's number, counted from 1, whatever it holds. */
    public long number() {
        return number;
    }
}
