package org.quarterlight.csv;

import java.util.List;

/** A record kept beyond the reading of the next one. Its whole text is kept only where a fault or several lines ask for it. */
public record KeptRow(List<String> cells, RecordFault fault, long line, long physicalLines, String raw, String text)
        implements TableRow {

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public String cell(int cell) {
        return cells.get(cell);
    }

    @Override
    public boolean isBlank(int cell) {
        return CellText.isBlank(cell(cell));
    }
}
