package org.quarterlight.csv;

import java.util.Arrays;

/**
 * Finds in a block of text a whole record of plain cells: nothing in it is quoted or escaped, and nothing is a control
 * character but TAB. Nearly all records are such: their cells stand between the delimiters as they are meant, and neither
 * a look at every sign's place nor a parser is needed.
 */
final class PlainRecord {
    private static final byte ORDINARY = 0;
    private static final byte DELIMITER = 1;
    private static final byte LINE_END = 2;
    private static final byte NOT_PLAIN = 3;

    private final byte[] kinds;
    /** Where in the block the cells end, each at its delimiter or the line end. */
    private int[] ends = new int[1 << 6];

    private int start;
    private int cells;

    PlainRecord(char delimiter, Dialect.Quoting quoting) {
        kinds = new byte[1 + Math.max(Math.max(delimiter, ' '), Math.max(quoting.quote(), quoting.escape()))];
        Arrays.fill(kinds, 0, ' ', NOT_PLAIN);
        kinds['\t'] = ORDINARY;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds[delimiter] = DELIMITER;
        kinds[' '] = quoting.skipInitialSpace() ? NOT_PLAIN : kinds[' '];
        kinds[quoting.quote()] = NOT_PLAIN;
        kinds[quoting.escape()] = NOT_PLAIN;
    }

    /** True where the record that begins there is plain and ends, line end and all, before the block does. */
    boolean begins(char[] block, int from, int limit) {
        start = from;
        cells = 0;
        byte kind = ORDINARY;
        for (int at = from; at < limit && kind <= DELIMITER; at++) {
            char sign = block[at];
            kind = sign < kinds.length ? kinds[sign] : ORDINARY;
            if (kind != ORDINARY) {
                endCell(at);
            }
        }
        return kind == LINE_END && cells <= FileLimits.CELLS && (block[end()] == '\n' || end() + 1 < limit);
    }

    private void endCell(int at) {
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
        ends[cells++] = at;
    }

    /** Where in the block the record that was found last has its line end. */
    int end() {
        return ends[cells - 1];
    }

    int cells() {
        return cells;
    }

    /** The cells of the record, cut out of its text. */
    String[] cut(RecordText text) {
        String[] cut = new String[cells];
        int from = start;
        for (int cell = 0; cell < cells; cell++) {
            cut[cell] = text.part(from - start, ends[cell] - start);
            from = ends[cell] + 1;
        }
        return cut;
    }
}
