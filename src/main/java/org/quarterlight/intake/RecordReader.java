package org.quarterlight.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The records of a CSV text one by one, each with the physical line it starts on. The buffer holds the record being
 * read and cells are slices of it, so a cell costs nothing until it is asked for. LF, CRLF and CR end a line, in quotes
 * too.
 */
final class RecordReader {
    /** What is wrong with the way a record is written down. */
    enum Fault {
        NONE,
        STRAY_QUOTE,
        OPEN_QUOTE,
        TOO_LONG
    }

    private static final int FIRST_SIZE = 1 << 16;

    private final Reader in;
    private final char delimiter;
    private final Dialect.Quoting quoting;

    private char[] buffer = new char[FIRST_SIZE];
    private int start;
    private int next;
    private int limit;

    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] rewritten = new boolean[64];
    private int cells;
    private Fault fault = Fault.NONE;

    private long line = 1;
    private long lineEnds;
    private boolean unended;
    private long quoteLine;
    private long openQuoteLine;
    private long zeroLine;
    private long controls;

    RecordReader(Reader in, char delimiter, Dialect.Quoting quoting) {
        this.in = in;
        this.delimiter = delimiter;
        this.quoting = quoting;
    }

    /** Moves to the next record; false where there is none. */
    boolean next() throws IOException {
        start = next;
        cells = 0;
        fault = Fault.NONE;
        line = lineEnds + 1;
        if (peek() < 0) {
            return false;
        }
        boolean more = true;
        while (more) {
            more = readCell();
        }
        return true;
    }

    private boolean readCell() throws IOException {
        while (quoting.skipInitialSpace() && peek() == ' ') {
            next++;
        }
        boolean quoted = quoting.quote() != Dialect.NONE && peek() == quoting.quote();
        return quoted ? readQuoted() : readPlain(next - start);
    }

    /** Offsets of cells are counted from the record's start, which moves when the buffer is filled. */
    private boolean readPlain(int cellStart) throws IOException {
        boolean escaped = false;
        for (; next < limit || fill(); next++) {
            char sign = buffer[next];
            if (sign == delimiter || sign == '\n' || sign == '\r') {
                break;
            }
            if (sign < ' ') {
                noteControl(sign);
            } else if (sign == quoting.escape() && peekAfter() >= 0) {
                escaped = true;
                next++;
            }
        }
        return endCell(cellStart, next - start, escaped);
    }

    private boolean readQuoted() throws IOException {
        quoteLine = lineEnds + 1;
        next++;
        int cellStart = next - start;
        boolean changed = false;
        for (; next < limit || fill(); next++) {
            char sign = buffer[next];
            if (sign == quoting.quote()) {
                if (!quoting.doubled() || peekAfter() != sign) {
                    return afterQuote(cellStart, next++ - start, changed);
                }
                changed = true;
                next++;
            } else if (sign < ' ') {
                noteControl(sign);
            } else if (sign == quoting.escape() && peekAfter() >= 0) {
                changed = true;
                next++;
            }
        }
        fault = Fault.OPEN_QUOTE;
        openQuoteLine = quoteLine;
        return endCell(cellStart, next - start, changed);
    }

    /** Between a closing quote and the delimiter or the line's end only white space may stand. */
    private boolean afterQuote(int cellStart, int cellEnd, boolean changed) throws IOException {
        while (peek() == ' ' || (peek() == '\t' && delimiter != '\t')) {
            next++;
        }
        int sign = peek();
        if (sign < 0 || sign == delimiter || sign == '\n' || sign == '\r') {
            return endCell(cellStart, cellEnd, changed);
        }
        fault = fault == Fault.NONE ? Fault.STRAY_QUOTE : fault;
        return readPlain(cellStart);
    }

    private void noteControl(char sign) throws IOException {
        if (sign == '\n' || sign == '\r') {
            passLineEnd();
        } else if (sign != '\t') {
            controls++;
            zeroLine = sign == 0 && zeroLine == 0 ? lineEnds + 1 : zeroLine;
        }
    }

    private void passLineEnd() throws IOException {
        if (buffer[next] == '\r' && peekAfter() == '\n') {
            next++;
        }
        lineEnds++;
    }

    /** Keeps the cell and passes what ends it; true where another cell follows in the record. */
    private boolean endCell(int cellStart, int cellEnd, boolean changed) throws IOException {
        keep(cellStart, cellEnd, changed);
        int sign = peek();
        unended = sign < 0;
        if (unended) {
            return false;
        }
        if (sign != delimiter) {
            passLineEnd();
        }
        next++;
        return sign == delimiter;
    }

    private void keep(int cellStart, int cellEnd, boolean changed) {
        if (cells == Limits.CELLS) {
            fault = Fault.TOO_LONG;
            return;
        }
        if (cells == from.length) {
            from = Arrays.copyOf(from, cells * 2);
            to = Arrays.copyOf(to, cells * 2);
            rewritten = Arrays.copyOf(rewritten, cells * 2);
        }
        from[cells] = cellStart;
        to[cells] = cellEnd;
        rewritten[cells] = changed;
        cells++;
    }

    private int peek() throws IOException {
        return next < limit || fill() ? buffer[next] : -1;
    }

    private int peekAfter() throws IOException {
        return next + 1 < limit || fill() ? buffer[next + 1] : -1;
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            next -= start;
            limit -= start;
            start = 0;
        }
        if (buffer.length - limit < 2) {
            makeRoom();
        }
        int got = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, got);
        return got > 0;
    }

    private void makeRoom() {
        if (buffer.length < Limits.RECORD) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
            return;
        }
        fault = Fault.TOO_LONG;
        int unread = limit - next;
        System.arraycopy(buffer, next, buffer, Limits.RAW, unread);
        next = Limits.RAW;
        limit = Limits.RAW + unread;
    }

    Fault fault() {
        return fault;
    }

    /** The physical line the record starts on, counted from 1. */
    long line() {
        return line;
    }

    /** The line of the quote that is open when the text ends, 0 where none is. */
    long openQuoteLine() {
        return openQuoteLine;
    }

    /** The line of the first NUL character, 0 where there is none. */
    long zeroLine() {
        return zeroLine;
    }

    /** Control characters read so far. */
    long controls() {
        return controls;
    }

    /** Physical lines read so far. */
    long lines() {
        return lineEnds + (unended ? 1 : 0);
    }

    int size() {
        return cells;
    }

    boolean isBlank(int cell) {
        for (int i = start + from[cell]; i < start + to[cell]; i++) {
            if (!Words.isSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return fault == Fault.NONE;
    }

    /** The cell as it was meant, unescaped. */
    String cell(int cell) {
        String slice = new String(buffer, start + from[cell], to[cell] - from[cell]);
        return rewritten[cell] ? unescaped(slice) : slice;
    }

    private String unescaped(String slice) {
        StringBuilder text = new StringBuilder(slice.length());
        for (int i = 0; i < slice.length(); i++) {
            char sign = slice.charAt(i);
            boolean escape = sign == quoting.escape() || (quoting.doubled() && sign == quoting.quote());
            if (escape && sign != Dialect.NONE && i + 1 < slice.length()) {
                i++;
            }
            text.append(slice.charAt(i));
        }
        return text.toString();
    }

    /** The record as written, without the end of its line, cut where it is long. */
    String raw() {
        int end = Math.min(next, start + Limits.RAW);
        int from = start;
        while (end > from && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
            end--;
        }
        return new String(buffer, from, end - from);
    }

    /** Adds the cells, as they stand between their delimiters, to a fingerprint. */
    void print(Fingerprint print) {
        for (int cell = 0; cell < cells; cell++) {
            print.add(buffer, start + from[cell], start + to[cell]);
        }
    }
}
