package org.quarterlight.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV text one by one, each with the physical line it starts on. One CSV parser takes apart those that are
 * more than plain cells, and only those whose cells are asked for; it is handed sound records alone, so that it never loses
 * its place.
 */
public final class RecordReader implements TableRow {
    private final RecordSplitter splitter;
    private final Iterator<CSVRecord> parser;
    private Optional<String[]> cells = Optional.empty();

    public RecordReader(Reader in, char delimiter, Dialect.Quoting quoting) {
        this.splitter = new RecordSplitter(in, delimiter, quoting);
        this.parser = parser(splitter.text(), format(delimiter, quoting));
    }

    /** White space round a cell, blank records and texts for nothing are the contract's matter, not the parser's. */
    private static CSVFormat format(char delimiter, Dialect.Quoting quoting) {
        CSVFormat.Builder format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter).setQuote(signOrNone(quoting.quote()));
        return format.setEscape(signOrNone(quoting.escape())).get();
    }

    private static @Nullable Character signOrNone(char sign) {
        return sign == Dialect.NONE ? null : sign;
    }

    private static Iterator<CSVRecord> parser(Reader text, CSVFormat format) {
        try {
            return CSVParser.builder().setReader(text).setFormat(format).get().iterator();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Moves to the next record; false where there is none. */
    public boolean next() throws IOException {
        cells = Optional.empty();
        return splitter.next();
    }

    private String[] cells() {
        if (cells.isEmpty()) {
            cells = splitter.plainCells().or(this::parsed);
        }
        return cells.orElseThrow();
    }

    private Optional<String[]> parsed() {
        String[] parsed = parser.next().values();
        if (parsed.length != splitter.cells()) {
            throw new IllegalStateException("Two readings of one record differ: " + raw());
        }
        return Optional.of(parsed);
    }

    @Override
    public RecordFault fault() {
        return splitter.fault();
    }

    @Override
    public long line() {
        return splitter.line();
    }

    /** What was counted of the text so far. */
    public LineCount count() {
        return splitter.lines();
    }

    /** The line of the quote that is open when the text ends, 0 where none is. */
    public long openQuoteLine() {
        return splitter.openQuoteLine();
    }

    @Override
    public int size() {
        return splitter.fault() == RecordFault.NONE ? splitter.cells() : 0;
    }

    public boolean isBlank() {
        return splitter.isBlank();
    }

    @Override
    public boolean isBlank(int cell) {
        return CellText.isBlank(cell(cell));
    }

    @Override
    public String cell(int cell) {
        return cells()[cell];
    }

    @Override
    public String raw() {
        return splitter.text().raw();
    }

    @Override
    public String text() {
        return splitter.text().whole();
    }

    @Override
    public long physicalLines() {
        return splitter.isPlain() ? 1 : Math.max(1, text().lines().count());
    }

    /** The record as it stands here, kept beyond the next. */
    public KeptRow kept() {
        long lines = physicalLines();
        boolean odd = fault() != RecordFault.NONE || lines > 1;
        return new KeptRow(
                size() == 0 ? List.of() : List.of(cells()), fault(), line(), lines, raw(), odd ? text() : "");
    }
}
