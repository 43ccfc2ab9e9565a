package org.quarterlight.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.dates.StatedDate.Absence;

/** Texts, dates and whole numbers from 0 up, written as bytes one after the other, so that any text comes back as it was. */
final class Bytes {
    private static final int SEVEN_BITS = 0x7F;

    private Bytes() {}

    /** Writes in order, again and again into the same room. */
    static final class Writer {
        private byte[] bytes = new byte[1 << 10];
        private int length;

        Writer clear() {
            length = 0;
            return this;
        }

        int length() {
            return length;
        }

        byte[] bytes() {
            return bytes;
        }

        private void makeRoom(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
            }
        }

        Writer number(long number) {
            makeRoom(Long.BYTES + 2);
            long left = number;
            while (left > SEVEN_BITS) {
                bytes[length++] = (byte) ((left & SEVEN_BITS) | ~SEVEN_BITS);
                left >>>= 7;
            }
            bytes[length++] = (byte) left;
            return this;
        }

        /** A byte a sign where all are ASCII, else two: halves of a pair that stand alone come back too. */
        Writer text(String text) {
            int begin = length;
            number(text.length() * 2L);
            if (!narrow(text)) {
                length = begin;
                number(text.length() * 2L + 1);
                wide(text);
            }
            return this;
        }

        /** False where the text is not all ASCII; what was written of it is then worth nothing. */
        private boolean narrow(String text) {
            makeRoom(text.length());
            int all = 0;
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                bytes[length + i] = (byte) sign;
                all |= sign;
            }
            length += text.length();
            return all <= SEVEN_BITS;
        }

        private void wide(String text) {
            makeRoom(text.length() * 2);
            for (int i = 0; i < text.length(); i++) {
                bytes[length++] = (byte) (text.charAt(i) >>> Byte.SIZE);
                bytes[length++] = (byte) text.charAt(i);
            }
        }

        Writer word(Enum<?> constant) {
            return text(constant.name());
        }

        Writer date(StatedDate date) {
            text(date.text());
            return switch (date) {
                case StatedDate.On(String text, Interval days) ->
                    number(1).end(days.from()).end(days.to());
                case StatedDate.None(String text, Absence why) -> number(0).word(why);
            };
        }

        private Writer end(@Nullable LocalDate end) {
            return number(end == null ? 0 : folded(end.toEpochDay()) + 1);
        }

        /** Numbers on either side of 0, the small ones short. */
        private static long folded(long number) {
            return (number << 1) ^ (number >> 63);
        }

        /** Writes what another one holds, behind its length. */
        Writer part(Writer other) {
            number(other.length);
            makeRoom(other.length);
            System.arraycopy(other.bytes, 0, bytes, length, other.length);
            length += other.length;
            return this;
        }

        byte[] copy() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** Reads in the order of writing. */
    static final class Reader {
        private static final int SHARED = 4_096;

        private final byte[] bytes;
        private final Map<String, String> shared;
        private int place;

        /** Words that come again and again are kept once in the map. */
        Reader(byte[] bytes, Map<String, String> shared) {
            this.bytes = bytes;
            this.shared = shared;
        }

        Reader(byte[] bytes) {
            this(bytes, new HashMap<>());
        }

        boolean hasMore() {
            return place < bytes.length;
        }

        int place() {
            return place;
        }

        Reader at(int newPlace) {
            place = newPlace;
            return this;
        }

        long number() {
            long number = 0;
            int shift = 0;
            byte next = bytes[place++];
            while (next < 0) {
                number |= (long) (next & SEVEN_BITS) << shift;
                shift += 7;
                next = bytes[place++];
            }
            return number | ((long) next << shift);
        }

        String text() {
            int header = (int) number();
            int signs = header >>> 1;
            boolean narrow = (header & 1) == 0;
            int length = narrow ? signs : signs * 2;
            place += length;
            return narrow
                    ? new String(bytes, place - length, length, StandardCharsets.ISO_8859_1)
                    : wide(place - length, signs);
        }

        private String wide(int from, int signs) {
            char[] text = new char[signs];
            for (int i = 0; i < signs; i++) {
                text[i] = (char) (((bytes[from + i * 2] & 0xFF) << Byte.SIZE) | (bytes[from + i * 2 + 1] & 0xFF));
            }
            return new String(text);
        }

        String sharedText() {
            String text = text();
            if (shared.size() > SHARED) {
                shared.clear();
            }
            return shared.computeIfAbsent(text, first -> first);
        }

        <E extends Enum<E>> E word(Class<E> kind) {
            return Enum.valueOf(kind, sharedText());
        }

        StatedDate date() {
            String text = text();
            return number() == 1
                    ? new StatedDate.On(text, days(end(), end()))
                    : new StatedDate.None(text, word(Absence.class));
        }

        private static Interval days(Optional<LocalDate> from, Optional<LocalDate> to) {
            return new Interval(from.orElse(null), to.orElse(null));
        }

        private Optional<LocalDate> end() {
            long end = number();
            return end == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(unfolded(end - 1)));
        }

        private static long unfolded(long folded) {
            return (folded >>> 1) ^ -(folded & 1);
        }
    }
}
