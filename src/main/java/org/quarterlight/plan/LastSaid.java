package org.quarterlight.plan;

/** The accepted rows of what a source said last, in the order of its file and counted from 0, for the next file to repeat. */
public final class LastSaid {
    public static final int NO_ROW = -1;
    public static final LastSaid NOTHING = new LastSaid(0);

    private final long[] text;
    private final long[] keyHigh;
    private final long[] keyLow;
    private final long[] cells;
    /**
     * Which row a key is of, counted from 1; the next free slot is taken where another one is in the way. Filled once a
     * row has moved: most stand where they stood.
     */
    private int[] slots = {};

    /** Room for as many rows, none of them known yet. */
    public LastSaid(int size) {
        text = new long[size];
        keyHigh = new long[size];
        keyLow = new long[size];
        cells = new long[size];
    }

    /** Makes a row known by a key that no other row has. */
    public void put(int row, RowPrint print) {
        text[row] = print.text();
        keyHigh[row] = print.keyHigh();
        keyLow[row] = print.keyLow();
        cells[row] = print.cells();
    }

    public int size() {
        return text.length;
    }

    public long text(int row) {
        return text[row];
    }

    public long cells(int row) {
        return cells[row];
    }

    /** The row of a key, or {@code NO_ROW}; looked for first on the row where it is expected. */
    public int rowOf(long high, long low, int expected) {
        if (expected < size() && isOf(expected, high, low)) {
            return expected;
        }
        if (slots.length == 0) {
            fillSlots();
        }
        return slots[slot(high, low)] - 1;
    }

    private boolean isOf(int row, long high, long low) {
        return keyHigh[row] == high && keyLow[row] == low;
    }

    private void fillSlots() {
        slots = new int[Integer.highestOneBit(size() + 1) * 4];
        for (int row = 0; row < size(); row++) {
            if (text[row] != 0) {
                slots[slot(keyHigh[row], keyLow[row])] = row + 1;
            }
        }
    }

    private int slot(long high, long low) {
        int slot = (int) high & (slots.length - 1);
        while (slots[slot] != 0 && !isOf(slots[slot] - 1, high, low)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
