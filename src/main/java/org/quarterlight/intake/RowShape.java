package org.quarterlight.intake;

/** Whether a record is written down soundly and has the cells its heading asks for. */
final class RowShape {
    private RowShape() {}

    static void check(RecordReader row, Columns columns, Findings findings) {
        switch (row.fault()) {
            case NONE -> checkWidth(row, columns, findings);
            case STRAY_QUOTE ->
                findings.refuse(
                        "",
                        "stray-quote",
                        "",
                        "a quote inside a quoted cell is doubled; after the closing quote comes a delimiter");
            case OPEN_QUOTE -> findings.refuse("", "open-quote", "", "the quote is never closed");
            case TOO_LONG ->
                findings.refuse(
                        "",
                        "too-long",
                        "",
                        "a record has at most " + Limits.RECORD + " characters and " + Limits.CELLS + " cells");
        }
    }

    private static void checkWidth(RecordReader row, Columns columns, Findings findings) {
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
