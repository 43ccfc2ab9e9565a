package org.quarterlight.store;

import java.util.Arrays;

/** Numbers found by 128-bit digests: 24 to 36 bytes each, so that a million fit beside the work. */
final class DigestTable {
    static final int NONE = -1;

    private static final int FIRST_SIZE = 1 << 8;

    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] number = new int[FIRST_SIZE];
    /** Where in the arrays a digest is, counted from 1; the next free slot is taken where another one is in the way. */
    private int[] slots = new int[FIRST_SIZE * 2];

    private int size;

    /** The number of a digest, or {@code NONE}. */
    int find(long digestHigh, long digestLow) {
        int place = slots[slot(digestHigh, digestLow)];
        return place == 0 ? NONE : number[place - 1];
    }

    void add(long digestHigh, long digestLow, int newNumber) {
        if (size == high.length) {
            grow();
        }
        high[size] = digestHigh;
        low[size] = digestLow;
        number[size] = newNumber;
        slots[slot(digestHigh, digestLow)] = ++size;
    }

    private int slot(long digestHigh, long digestLow) {
        int slot = (int) digestHigh & (slots.length - 1);
        while (slots[slot] != 0 && (high[slots[slot] - 1] != digestHigh || low[slots[slot] - 1] != digestLow)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        int room = high.length * 2;
        high = Arrays.copyOf(high, room);
        low = Arrays.copyOf(low, room);
        number = Arrays.copyOf(number, room);
        slots = new int[room * 2];
        for (int place = 0; place < size; place++) {
            slots[slot(high[place], low[place])] = place + 1;
        }
    }
}
