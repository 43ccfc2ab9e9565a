package org.quarterlight.history;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.dates.StatedDate.Absence;

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

        Writer word(Enum<?> constant) {
            return text(constant.name());
        }

        Writer date(StatedDate date) {
            text(date.text());
            return switch (date) {
                case StatedDate.On(String text, Interval days) ->
                    text("ON").end(days.from()).end(days.to());
                case StatedDate.None(String text, Absence why) -> word(why);
            };
        }

        private Writer end(@Nullable LocalDate end) {
            return text(end == null ? "" : end.toString());
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

        <E extends Enum<E>> E word(Class<E> kind) {
            return Enum.valueOf(kind, text());
        }

        StatedDate date() {
            String text = text();
            String kind = text();
            return kind.equals("ON")
                    ? new StatedDate.On(text, days(end(), end()))
                    : new StatedDate.None(text, Absence.valueOf(kind));
        }

        private static Interval days(Optional<LocalDate> from, Optional<LocalDate> to) {
            return new Interval(from.orElse(null), to.orElse(null));
        }

        private Optional<LocalDate> end() {
            String end = text();
            return end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end));
        }
    }
}
