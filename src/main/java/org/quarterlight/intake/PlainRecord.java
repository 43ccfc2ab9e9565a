package org.quarterlight.intake;

/**
 * Finds in a block of text a whole record of plain cells: nothing in it is quoted or escaped, and nothing is a control
 * character but TAB. Most records are such, and need no look at every sign's place.
 */
final class PlainRecord {
    private static final byte ORDINARY = 0;
    private static final byte DELIMITER = 1;
    private static final byte LINE_END = 2;
    private static final byte NOT_PLAIN = 3;

    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];
    private int end;
    private int cells;

    PlainRecord(char delimiter, Dialect.Quoting quoting) {
        for (char control = 0; control < ' '; control++) {
            kinds[control] = NOT_PLAIN;
        }
        kinds['\t'] = ORDINARY;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds[' '] = quoting.skipInitialSpace() ? NOT_PLAIN : ORDINARY;
        kinds[quoting.quote()] = NOT_PLAIN;
        kinds[quoting.escape()] = NOT_PLAIN;
        kinds[delimiter] = DELIMITER;
    }

    /** True where the record that begins there is plain and ends before the block does. */
    boolean begins(char[] block, int from, int limit) {
        int delimiters = 0;
        int at = from;
        byte kind = ORDINARY;
        while (at < limit && kind <= DELIMITER) {
            kind = kinds[block[at++]];
            delimiters += kind == DELIMITER ? 1 : 0;
        }
        end = at - 1;
        cells = delimiters + 1;
        return kind == LINE_END && cells <= Limits.CELLS;
    }

    /** Where the line end of the record stands that was found last. */
    int end() {
        return end;
    }

    int cells() {
        return cells;
    }
}
