package org.quarterlight.intake;

/** The keys one file has had, with the row that came first: 28 bytes a key, so that a million fit beside the work. */
final class KeyMemory {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private long[] row = new long[FIRST_SIZE];
    private int[] line = new int[FIRST_SIZE];
    private int size;

    /** The line a key first stood on, and whether the row there was the same, cell by cell. */
    record First(int line, boolean same) {
        static final First NONE = new First(0, false);

        boolean isNone() {
            return line == 0;
        }
    }

    First find(Fingerprint key, long content) {
        int slot = slot(key.high(), key.low());
        return line[slot] == 0 ? First.NONE : new First(line[slot], row[slot] == content);
    }

    void remember(Fingerprint key, long content, long onLine) {
        if (size * 4L > line.length * 3L) {
            grow();
        }
        put(key.high(), key.low(), content, (int) Math.min(onLine, Integer.MAX_VALUE));
        size++;
    }

    private int slot(long keyHigh, long keyLow) {
        int slot = (int) keyHigh & (line.length - 1);
        while (line[slot] != 0 && (high[slot] != keyHigh || low[slot] != keyLow)) {
            slot = (slot + 1) & (line.length - 1);
        }
        return slot;
    }

    private void put(long keyHigh, long keyLow, long content, int onLine) {
        int slot = slot(keyHigh, keyLow);
        high[slot] = keyHigh;
        low[slot] = keyLow;
        row[slot] = content;
        line[slot] = onLine;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldRow = row;
        int[] oldLine = line;
        int length = oldLine.length * 2;
        high = new long[length];
        low = new long[length];
        row = new long[length];
        line = new int[length];
        for (int i = 0; i < oldLine.length; i++) {
            if (oldLine[i] != 0) {
                put(oldHigh[i], oldLow[i], oldRow[i], oldLine[i]);
            }
        }
    }
}
