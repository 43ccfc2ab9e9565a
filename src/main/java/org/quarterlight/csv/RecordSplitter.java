package org.quarterlight.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a CSV text into its records, for the CSV parser to take apart where one needs it, and says what is wrong with the way one is written
 * down. The parser cannot be asked: a quote left open or a text after a closing quote ends its reading or passes in
 * silence, and nothing bounds a record.
 */
public final class RecordSplitter {
    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN,
        CLOSED
    }

    private static final int BLOCK = 1 << 16;
    private static final int NO_SIGN = -1;

    private final Reader in;
    private final int delimiter;
    private final int quote;
    private final int escape;
    private final Dialect.Quoting quoting;
    private final PlainRecord plain;

    private final char[] block = new char[BLOCK];
    private int position;
    private int limit;

    private final LineCount lines = new LineCount();
    private final RecordText text = new RecordText();
    private Place place = Place.CELL_START;
    private boolean isPlain;
    private boolean escaped;
    private boolean blank = true;
    private int cells;
    private RecordFault fault = RecordFault.NONE;
    private long line = 1;
    private long quoteLine;
    private long openQuoteLine;

    RecordSplitter(Reader in, char delimiter, Dialect.Quoting quoting) {
        this.in = in;
        this.delimiter = delimiter;
        this.quote = quoting.quote() == Dialect.NONE ? NO_SIGN : quoting.quote();
        this.escape = quoting.escape() == Dialect.NONE ? NO_SIGN : quoting.escape();
        this.quoting = quoting;
        this.plain = new PlainRecord(delimiter, quoting);
    }

    /** Moves to the next record; false where there is none. */
    boolean next() throws IOException {
        text.clear();
        place = Place.CELL_START;
        blank = true;
        cells = 1;
        fault = RecordFault.NONE;
        line = lines.current();
        boolean any = peek() >= 0;
        isPlain = plain.begins(block, position, limit);
        if (isPlain) {
            takePlainRecord();
        } else {
            takeSigns();
            end();
        }
        passLineEnd();
        return any;
    }

    private void takePlainRecord() {
        int from = position;
        position = plain.end();
        cells = plain.cells();
        for (int i = from; blank && i < position; i++) {
            blank = block[i] == delimiter || CellText.isSpace(block[i]);
        }
        if (position > from) {
            lines.take(block[position - 1]);
        }
        text.standsIn(block, from, position);
    }

    private void takeSigns() throws IOException {
        int sign = peek();
        while (sign >= 0 && !endsRecord((char) sign)) {
            take((char) sign);
            takeRun();
            sign = peek();
        }
    }

    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(block, 0, BLOCK));
        }
        return position < limit ? block[position] : NO_SIGN;
    }

    private boolean endsRecord(char sign) {
        return (sign == '\n' || sign == '\r') && place != Place.QUOTED && !escaped;
    }

    private void end() throws IOException {
        if (escaped) {
            escaped = false;
            text.doubleLast();
            takeContent((char) escape);
        }
        if (place == Place.QUOTED) {
            fault = RecordFault.OPEN_QUOTE;
            openQuoteLine = quoteLine;
        }
        text.end();
    }

    private void passLineEnd() throws IOException {
        int end = peek();
        if (end >= 0) {
            lines.take(block[position++]);
        }
        if (end == '\r' && peek() == '\n') {
            lines.take(block[position++]);
        }
    }

    private void take(char sign) {
        position++;
        fault = text.add(block, position - 1, position) ? fault : RecordFault.TOO_LONG;
        if (escaped) {
            takeEscaped(sign);
        } else {
            takePlainOrQuoted(sign);
        }
        lines.take(sign);
    }

    /** Takes what stands in a cell up to the next sign that may mean something, at once. */
    private void takeRun() {
        if (escaped || (place != Place.PLAIN && place != Place.QUOTED)) {
            return;
        }
        int from = position;
        int to = from;
        while (to < limit && isOrdinary(block[to])) {
            to++;
        }
        for (int i = from; blank && i < to; i++) {
            takeContent(block[i]);
        }
        if (to > from) {
            fault = text.add(block, from, to) ? fault : RecordFault.TOO_LONG;
            lines.take(block[to - 1]);
            position = to;
        }
    }

    private boolean isOrdinary(char sign) {
        return sign >= ' ' && sign != delimiter && sign != quote && sign != escape;
    }

    private void takePlainOrQuoted(char sign) {
        switch (place) {
            case CELL_START -> takeFirst(sign);
            case PLAIN -> takePlain(sign);
            case QUOTED -> takeQuoted(sign);
            case QUOTE_SEEN, CLOSED -> takeAfterQuote(sign);
        }
    }

    private void takeFirst(char sign) {
        if (sign == quote) {
            place = Place.QUOTED;
            quoteLine = lines.current();
        } else if (sign == ' ' && quoting.skipInitialSpace()) {
            text.hide(1);
        } else {
            place = Place.PLAIN;
            takePlain(sign);
        }
    }

    private void takePlain(char sign) {
        if (sign == delimiter) {
            endCell();
        } else if (sign == escape) {
            escaped = true;
        } else {
            takeContent(sign);
        }
    }

    private void endCell() {
        place = Place.CELL_START;
        cells++;
        fault = cells > FileLimits.CELLS ? RecordFault.TOO_LONG : fault;
    }

    private void takeQuoted(char sign) {
        if (sign == quote) {
            place = Place.QUOTE_SEEN;
        } else if (sign == escape) {
            escaped = true;
        } else {
            takeContent(sign);
        }
    }

    /** Between a closing quote and the delimiter or the line's end only white space may stand. */
    private void takeAfterQuote(char sign) {
        if (sign == quote && place == Place.QUOTE_SEEN && quoting.doubled()) {
            place = Place.QUOTED;
            takeContent(sign);
        } else if (sign == delimiter) {
            endCell();
        } else if (sign == ' ' || sign == '\t') {
            place = Place.CLOSED;
        } else {
            place = Place.PLAIN;
            fault = fault == RecordFault.NONE ? RecordFault.STRAY_QUOTE : fault;
        }
    }

    /**
     * An escaped sign stands for itself. To the parser some letters would then mean control characters, and before others
     * the escape would stay: it is shown the escape only where it is needed.
     */
    private void takeEscaped(char sign) {
        escaped = false;
        takeContent(sign);
        if (sign != delimiter && sign != quote && sign != escape && sign != '\n' && sign != '\r') {
            text.hide(2);
        }
    }

    private void takeContent(char sign) {
        blank = blank && CellText.isSpace(sign);
    }

    RecordFault fault() {
        return fault;
    }

    /** True where nothing but white space stands in the cells. */
    boolean isBlank() {
        return blank && fault == RecordFault.NONE;
    }

    int cells() {
        return cells;
    }

    boolean isPlain() {
        return isPlain;
    }

    /** The cells of a record that needs no parser; none where it needs one. */
    Optional<String[]> plainCells() {
        return isPlain ? Optional.of(plain.cut(text)) : Optional.empty();
    }

    RecordText text() {
        return text;
    }

    LineCount lines() {
        return lines;
    }

    /** The physical line the record starts on, counted from 1. */
    long line() {
        return line;
    }

    /** The line of the quote that is open when the text ends, 0 where none is. */
    long openQuoteLine() {
        return openQuoteLine;
    }
}
