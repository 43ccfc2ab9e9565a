package org.quarterlight.store;

/** Texts written one after the other, each behind its length, so that any text comes back as it was. */
final class Packed {
    private Packed() {}

    /** Writes texts in order. */
    static final class Writer {
        private final StringBuilder packed = new StringBuilder();

        Writer text(String text) {
            packed.append(text.length()).append(':').append(text);
            return this;
        }

        Writer number(long number) {
            return text(Long.toString(number));
        }

        @Override
        public String toString() {
            return packed.toString();
        }
    }

    /** Reads texts in the order they were written. */
    static final class Reader {
        private final String packed;
        private int place;

        Reader(String packed) {
            this.packed = packed;
        }

        String text() {
            int colon = packed.indexOf(':', place);
            int start = colon + 1;
            place = start + Integer.parseInt(packed, place, colon, 10);
            return packed.substring(start, place);
        }

        long number() {
            return Long.parseLong(text());
        }
    }
}
