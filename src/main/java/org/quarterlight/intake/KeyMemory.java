package org.quarterlight.intake;

/** The keys one file has had, with the row that came first: 32 bytes a slot, side by side, so that a million fit beside the work. */
final class KeyMemory {
    private static final int FIRST_SLOTS = 1 << 10;
    /** What a slot holds: the two halves of a key, the content of its row, and the row's line, 0 where the slot is free. */
    private static final int PARTS = 4;

    private long[] slots = new long[FIRST_SLOTS * PARTS];
    private int size;

    /** The line a key first stood on, and whether the row there was the same, cell by cell. */
    record First(long line, boolean same) {
        static final First NONE = new First(0, false);

        boolean isNone() {
            return line == 0;
        }
    }

    First find(RowKey key) {
        int slot = slot(key.high(), key.low());
        return slots[slot + 3] == 0 ? First.NONE : new First(slots[slot + 3], slots[slot + 2] == key.content());
    }

    void remember(RowKey key, long onLine) {
        if (size * 4L * PARTS > slots.length * 3L) {
            grow();
        }
        put(key.high(), key.low(), key.content(), onLine);
        size++;
    }

    private int slot(long keyHigh, long keyLow) {
        int slot = (int) keyHigh * PARTS & (slots.length - 1);
        while (slots[slot + 3] != 0 && (slots[slot] != keyHigh || slots[slot + 1] != keyLow)) {
            slot = (slot + PARTS) & (slots.length - 1);
        }
        return slot;
    }

    private void put(long keyHigh, long keyLow, long content, long onLine) {
        int slot = slot(keyHigh, keyLow);
        slots[slot] = keyHigh;
        slots[slot + 1] = keyLow;
        slots[slot + 2] = content;
        slots[slot + 3] = onLine;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int slot = 0; slot < old.length; slot += PARTS) {
            if (old[slot + 3] != 0) {
                put(old[slot], old[slot + 1], old[slot + 2], old[slot + 3]);
            }
        }
    }
}
