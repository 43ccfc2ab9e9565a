package org.quarterlight.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of constants as files and figure ids write them, and days and counts as sentences write them. */
final class PlainWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PlainWords() {}

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day in words, such as 28 October 2008. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A count of plans in words, such as 1 plan or 0 plans. */
    static String plans(long count) {
        return count == 1 ? "1 plan" : count + " plans";
    }
}
