package org.quarterlight.intake;

import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;

/** The text of one record as written; read, it is the record as the CSV parser is to see it, ended by LF. */
final class RecordText extends Reader {
    private static final int FIRST_SIZE = 1 << 12;

    private final BitSet hidden = new BitSet();
    private char[] text = new char[FIRST_SIZE];
    private int length;
    private int handed;

    void clear() {
        hidden.clear();
        length = 0;
        handed = 0;
    }

    /** False where the record would be longer than one may be. */
    boolean add(char[] signs, int from, int to) {
        int added = Math.min(to - from, Limits.RECORD - length);
        if (length + added >= text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + added + 1));
        }
        System.arraycopy(signs, from, text, length, added);
        length += added;
        return added == to - from;
    }

    /** Keeps from the parser a sign that was added, the last one being 1 back. */
    void hide(int back) {
        hidden.set(Math.max(0, length - back));
    }

    /** Adds once more what was added last. */
    void doubleLast() {
        add(text, length - 1, length);
    }

    /** Ends the record; what is read from here on is this record. */
    void end() {
        text[length] = '\n';
    }

    @Override
    public int read(char[] target, int offset, int room) {
        int written = 0;
        while (written < room && handed <= length) {
            int gap = hidden.nextSetBit(handed);
            int stretch = Math.min((gap < 0 ? length + 1 : gap) - handed, room - written);
            System.arraycopy(text, handed, target, offset + written, stretch);
            written += stretch;
            handed += stretch;
            handed += handed == gap ? 1 : 0;
        }
        return written > 0 ? written : -1;
    }

    /** What stands from one sign up to another. */
    String part(int from, int to) {
        return new String(text, from, to - from);
    }

    /** The record as written, without the end of its line, cut where it is long. */
    String raw() {
        return new String(text, 0, Math.min(length, Limits.RAW));
    }

    /** 64 bits that tell the record as written from others, four signs at a time; never 0. */
    long print(long seed) {
        long print = seed ^ length;
        int at = 0;
        for (; at + 4 <= length; at += 4) {
            long four =
                    text[at] | ((long) text[at + 1] << 16) | ((long) text[at + 2] << 32) | ((long) text[at + 3] << 48);
            print = mixed(print ^ four);
        }
        for (; at < length; at++) {
            print = mixed(print ^ text[at]);
        }
        print = mixed(mixed(print));
        return print == 0 ? 1 : print;
    }

    private static long mixed(long value) {
        long bits = value * 0x9E3779B97F4A7C15L;
        return bits ^ (bits >>> 32);
    }

    @Override
    public void close() {
        clear();
    }
}
