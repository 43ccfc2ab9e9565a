package org.quarterlight.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
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
public final class RecordReader {
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

    public RecordSplitter.Fault fault() {
        return splitter.fault();
    }

    /** The physical line the record starts on, counted from 1. */
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

    /** A record with a fault has no cells that could be relied on. */
    public int size() {
        return splitter.fault() == RecordSplitter.Fault.NONE ? splitter.cells() : 0;
    }

    public boolean isBlank() {
        return splitter.isBlank();
    }

    public boolean isBlank(int cell) {
        return cell(cell).chars().allMatch(sign -> CellText.isSpace((char) sign));
    }

    /** The cell as it was meant, unescaped. */
    public String cell(int cell) {
        return cells()[cell];
    }

    /** The record as written, without the end of its line, cut where it is long. */
    public String raw() {
        return splitter.text().raw();
    }

    /** The record as written, whole. */
    public String text() {
        return splitter.text().whole();
    }

    /** How many physical lines the record takes. */
    public long physicalLines() {
        return splitter.isPlain() ? 1 : Math.max(1, text().lines().count());
    }

    /** Adds the cells to a fingerprint. */
    public void print(Fingerprint print) {
        for (int cell = 0; cell < size(); cell++) {
            print.add(cell(cell));
        }
    }
}
