package org.quarterlight.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    boolean isSerial() {
        return pattern.equals(EXCEL);
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

    /** The days the text names in this form, in a zone's days; the text is folded and in lower case. */
    Optional<Interval> read(String text, ZoneId zone) {
        Matcher match = pattern.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return isSerial() ? serialDay(match.group("serial")) : days(match).flatMap(days -> inZone(days, match, zone));
    }

    /** An instant is the day it is in the zone; a time without a zone is of the day it names. */
    private static Optional<Interval> inZone(Interval days, Matcher match, ZoneId zone) {
        Optional<String> offset = group(match, "zone");
        if (offset.isEmpty()) {
            return Optional.of(days);
        }
        Optional<ZoneOffset> told = InstantDay.offset(offset.get());
        return told.map(given -> InstantDay.of(days.measuringDay().atTime(hour(match), minute(match)), given, zone))
                .map(Interval::day);
    }

    private static int hour(Matcher match) {
        int half = group(match, "half").map(Integer::parseInt).orElse(0) % 12;
        boolean afternoon = group(match, "noon").filter("p"::equals).isPresent();
        return group(match, "hour").map(Integer::parseInt).orElse(afternoon ? half + 12 : half);
    }

    private static int minute(Matcher match) {
        return group(match, "minute").map(Integer::parseInt).orElse(0);
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
        if (month.isEmpty()) {
            return Optional.of(year).filter(Calendar::knows).map(Calendar::year);
        }
        int number = monthNumber(month.get());
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        return day.isEmpty()
                ? Optional.of(Calendar.month(year, number)).filter(Calendar::isInRange)
                : day(match, year, number, day.get());
    }

    private static Optional<Interval> day(Matcher match, int year, int month, String day) {
        Optional<Integer> weekday = group(match, "weekday").flatMap(MonthNames::weekday);
        return Calendar.day(year, month, Integer.parseInt(day))
                .filter(date -> weekday.isEmpty()
                        || weekday.get() == date.getDayOfWeek().getValue())
                .map(Interval::day);
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
