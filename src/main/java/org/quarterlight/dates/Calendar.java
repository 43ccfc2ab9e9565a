package org.quarterlight.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The named stretches of the calendar; a financial year starts in April. */
final class Calendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Calendar() {}

    /** A year a plan can speak of; placeholders such as 0001 and 9999 are none. */
    static boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean isInRange(Interval days) {
        LocalDate day = days.measuringDay();
        return knows(day.getYear());
    }

    /** The year two digits stand for, as POSIX has it: 69 to 99 are 1969 to 1999. */
    static int century(String twoDigits) {
        int number = Integer.parseInt(twoDigits);
        return number < 69 ? 2000 + number : 1900 + number;
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return knows(year) || PlaceholderDays.is(date) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Interval month(int year, int month) {
        return months(year, month, 1);
    }

    static Interval year(int year) {
        return months(year, 1, 12);
    }

    static Interval financialYear(int startYear) {
        return months(startYear, 4, 12);
    }

    /** The nth part of a year that starts in the given month: quarters have three months, halves six. */
    static Interval partOfYear(int startYear, int startMonth, int nth, int months) {
        YearMonth start = YearMonth.of(startYear, startMonth).plusMonths((long) (nth - 1) * months);
        return months(start.getYear(), start.getMonthValue(), months);
    }

    static Interval months(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return Interval.of(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** January to April of a year, May to August, or September to December. */
    static Interval thirdOfYear(String which, int year) {
        return switch (which) {
            case "early" -> months(year, 1, 4);
            case "mid" -> months(year, 5, 4);
            default -> months(year, 9, 4);
        };
    }

    /** The first ten days of a month, the next ten, or what is left. */
    static Interval thirdOfMonth(String which, Interval month) {
        LocalDate last = month.measuringDay();
        return switch (which) {
            case "early" -> Interval.of(last.withDayOfMonth(1), last.withDayOfMonth(10));
            case "mid" -> Interval.of(last.withDayOfMonth(11), last.withDayOfMonth(20));
            default -> Interval.of(last.withDayOfMonth(21), last);
        };
    }
}
