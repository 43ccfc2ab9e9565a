package org.quarterlight.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The cells of a badly written line, from its start up to the first that cannot be relied on. */
public final class SoundCells {
    private final String line;
    private final char delimiter;
    private final char quote;
    private final List<String> cells = new ArrayList<>();
    private int at;

    private SoundCells(String line, char delimiter, char quote) {
        this.line = line;
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /** A cell that is quoted soundly, or not quoted at all, is sound; one with a stray or open quote ends the reading. */
    public static List<String> of(String line, char delimiter, char quote) {
        SoundCells reading = new SoundCells(line, delimiter, quote);
        boolean sound = true;
        while (sound && reading.at <= line.length()) {
            sound = reading.cell();
        }
        return reading.cells;
    }

    private boolean cell() {
        boolean quoted = at < line.length() && quote != Dialect.NONE && line.charAt(at) == quote;
        return quoted ? quoted() : plain();
    }

    private boolean plain() {
        int end = line.indexOf(delimiter, at);
        end = end < 0 ? line.length() : end;
        cells.add(line.substring(at, end));
        at = end + 1;
        return true;
    }

    private boolean quoted() {
        StringBuilder cell = new StringBuilder();
        for (int i = at + 1; i < line.length(); i++) {
            boolean quotes = line.charAt(i) == quote;
            boolean doubled = quotes && i + 1 < line.length() && line.charAt(i + 1) == quote;
            if (quotes && !doubled) {
                return close(cell.toString(), i + 1);
            }
            cell.append(line.charAt(i));
            i += doubled ? 1 : 0;
        }
        return false;
    }

    private boolean close(String cell, int end) {
        boolean closes = end == line.length() || line.charAt(end) == delimiter;
        if (closes) {
            cells.add(cell);
            at = end + 1;
        }
        return closes;
    }

    /** A record of these cells, each quoted, so that it reads back as they are. */
    public static RecordReader record(List<String> cells, char delimiter) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : delimiter)
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        RecordReader record = new RecordReader(new StringReader(line.toString()), delimiter, Dialect.Quoting.USUAL);
        try {
            record.next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return record;
    }
}
