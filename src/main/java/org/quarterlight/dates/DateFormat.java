package org.quarterlight.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form a contract declares for dates: a strptime pattern such as {@code %d/%m/%Y}, or {@code excel} for serial days. */
final class DateFormat {
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern EXCEL = Pattern.compile("(?<serial>[1-9]\\d{3,5})(?:\\.\\d+)?");
    private static final int FIRST_SERIAL_AFTER_THE_LEAP_YEAR_THAT_WAS_NOT = 61;

    private final Pattern pattern;
    private final Optional<DateOrder> order;

    private DateFormat(Pattern pattern, Optional<DateOrder> order) {
        this.pattern = pattern;
        this.order = order;
    }

    static Optional<DateFormat> of(String declared) {
        if (declared.equals("excel")) {
            return Optional.of(new DateFormat(EXCEL, Optional.empty()));
        }
        String form = declared.equals("default") ? "%Y-%m-%d" : declared;
        return DateFormatPattern.compile(form).map(pattern -> new DateFormat(pattern, orderOf(form)));
    }

    /** Which number is the day, where the form leaves that to be told: both numeric, and the year not in front. */
    Optional<DateOrder> order() {
        return order;
    }

    private static Optional<DateOrder> orderOf(String form) {
        int day = Math.max(form.indexOf("%d"), form.indexOf("%e"));
        int month = form.indexOf("%m");
        int year = Math.max(form.indexOf("%Y"), form.indexOf("%y"));
        if (day < 0 || month < 0 || (year >= 0 && year < Math.min(day, month))) {
            return Optional.empty();
        }
        return Optional.of(day < month ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** The days the text names in this form; the text is folded and in lower case. */
    Optional<Interval> read(String text) {
        Matcher match = pattern.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return pattern == EXCEL ? serialDay(match.group("serial")) : DateFormat.days(match);
    }

    private static Optional<Interval> serialDay(String serial) {
        int number = Integer.parseInt(serial);
        return number < FIRST_SERIAL_AFTER_THE_LEAP_YEAR_THAT_WAS_NOT
                ? Optional.empty()
                : Optional.of(Interval.day(EXCEL_DAY_ZERO.plusDays(number))).filter(Calendar::isInRange);
    }

    private static Optional<Interval> days(Matcher match) {
        int year = yearOf(match);
        Optional<String> month = group(match, "month");
        Optional<String> day = group(match, "day");
        if (!Calendar.knows(year)) {
            return Optional.empty();
        }
        if (month.isEmpty()) {
            return Optional.of(Calendar.year(year));
        }
        int number = monthNumber(month.get());
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        return day.isEmpty() ? Optional.of(Calendar.month(year, number)) : day(match, year, number, day.get());
    }

    private static Optional<Interval> day(Matcher match, int year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
            boolean agrees = group(match, "weekday")
                    .flatMap(MonthNames::weekday)
                    .map(weekday -> weekday == date.getDayOfWeek().getValue())
                    .orElse(true);
            return agrees ? Optional.of(Interval.day(date)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int yearOf(Matcher match) {
        return group(match, "year").map(Integer::parseInt).orElseGet(() -> Calendar.century(match.group("short")));
    }

    private static int monthNumber(String month) {
        return MonthNames.month(month.toLowerCase(Locale.ROOT)).orElseGet(() -> Integer.valueOf(month));
    }

    private static Optional<String> group(Matcher match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }
}
