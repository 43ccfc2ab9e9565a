package org.quarterlight.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterlight.dates.Interval;

/** Names of constants as files and figure ids write them, and days, counts and lists as sentences write them. */
public final class PlainWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PlainWords() {}

    /** The name of a constant as files write it, such as {@code went-live}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day in words, such as 28 October 2008. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day that is one of several: by 6 March 2008 (after 31 January 2008), or by 6 March 2008 where the start is open. */
    public static String by(Interval days) {
        LocalDate from = days.from();
        String by = "by " + day(days.measuringDay());
        return from == null ? by : days.isOneDay() ? day(from) : by + " (after " + day(from.minusDays(1)) + ")";
    }

    /** A count of plans in words, such as 1 plan or 0 plans. */
    public static String plans(long count) {
        return count(count, "plan", "plans");
    }

    /** A number and what it counts, such as 1 promise, 0 promises or 1,200 promises. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A whole number as sentences write it, such as 1,200. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The word that goes with a number, such as is or are. */
    public static String agreeing(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** The first few things, apart by semicolons, and how many more there are. */
    public static String few(List<String> things, int most) {
        String first = things.stream().limit(most).collect(Collectors.joining("; "));
        return things.size() <= most ? first : first + "; and " + number(things.size() - most) + " more";
    }
}
