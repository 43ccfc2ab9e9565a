package org.quarterlight.csv;

import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The text of one record as written: gathered sign by sign or, where it is plain, left where it stands in the block. What
 * was gathered is read as the CSV parser is to see it, ended by LF.
 */
final class RecordText extends Reader {
    private static final int FIRST_SIZE = 1 << 12;

    private final BitSet hidden = new BitSet();
    private char[] gathered = new char[FIRST_SIZE];
    private char[] text = gathered;
    private int start;
    private int length;
    private int handed;

    void clear() {
        hidden.clear();
        text = gathered;
        start = 0;
        length = 0;
        handed = 0;
    }

    /** Takes the whole record as it stands in a block, which must stay as it is as long as the record is asked for. */
    void standsIn(char[] block, int from, int to) {
        text = block;
        start = from;
        length = to - from;
    }

    /** False where the record would be longer than one may be. */
    boolean add(char[] signs, int from, int to) {
        int added = Math.min(to - from, FileLimits.RECORD - length);
        if (length + added >= gathered.length) {
            gathered = Arrays.copyOf(gathered, Math.max(gathered.length * 2, length + added + 1));
            text = gathered;
        }
        System.arraycopy(signs, from, gathered, length, added);
        length += added;
        return added == to - from;
    }

    /** Keeps from the parser a sign that was added, the last one being 1 back. */
    void hide(int back) {
        hidden.set(Math.max(0, length - back));
    }

    /** Adds once more what was added last. */
    void doubleLast() {
        add(gathered, length - 1, length);
    }

    /** Ends the record that was gathered; what is read from here on is this record. */
    void end() {
        gathered[length] = '\n';
    }

    @Override
    public int read(char[] target, int offset, int room) {
        int written = 0;
        while (written < room && handed <= length) {
            int gap = hidden.nextSetBit(handed);
            int stretch = Math.min((gap < 0 ? length + 1 : gap) - handed, room - written);
            System.arraycopy(gathered, handed, target, offset + written, stretch);
            written += stretch;
            handed += stretch;
            handed += handed == gap ? 1 : 0;
        }
        return written > 0 ? written : -1;
    }

    /** What stands from one sign up to another. */
    String part(int from, int to) {
        return new String(text, start + from, to - from);
    }

    /** The record as written, without the end of its line, cut where it is long. */
    String raw() {
        return new String(text, start, Math.min(length, FileLimits.RAW));
    }

    /** The record as written, without the end of its line. */
    String whole() {
        return new String(text, start, length);
    }

    @Override
    public void close() {
        clear();
    }
}
