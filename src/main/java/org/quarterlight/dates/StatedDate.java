package org.quarterlight.dates;

import java.util.Optional;

/** A date as a source states it; the text is kept as given and always shown. */
public sealed interface StatedDate {
    /** The cell as given, trimmed; empty where the source left it empty. */
    String text();

    /** The days the text can mean, or nothing where the source gave no date. */
    Optional<Interval> interval();

    /** What an empty cell says. */
    StatedDate BLANK = new None("", Absence.NOT_SET);

    /** A text that names days. */
    record On(String text, Interval days) implements StatedDate {
        @Override
        public Optional<Interval> interval() {
            return Optional.of(days);
        }
    }

    /** A text that names no day, and why. */
    record None(String text, Absence why) implements StatedDate {
        @Override
        public Optional<Interval> interval() {
            return Optional.empty();
        }
    }

    /** Why a source gives no date; the kinds are never merged. */
    enum Absence {
        NOT_SET,
        UNDER_REVIEW,
        WITHHELD
    }
}
