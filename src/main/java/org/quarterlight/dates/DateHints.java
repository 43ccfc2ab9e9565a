package org.quarterlight.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What would be right where a text is not read as a date: the form that reads it, or the day that does not exist. */
final class DateHints {
    private static final List<String> FORMS = List.of(
            "%d/%m/%Y",
            "%m/%d/%Y",
            "%d.%m.%Y",
            "%d-%m-%Y",
            "%d/%m/%y",
            "%d.%m.%y",
            "%d-%m-%y",
            "%m/%d/%y",
            "%Y/%m/%d",
            "%Y.%m.%d",
            "%Y%m%d",
            "%d %B %Y",
            "%d %B %y",
            "%B %d, %Y",
            "%d.%B %Y",
            "%d/%B/%Y",
            "%d/%B/%y",
            "%d-%B-%y",
            "%B %y",
            "%B/%y",
            "%m.%Y",
            "%m-%Y",
            "%Y/%m",
            "%Y %B",
            "%a, %d %b %Y",
            "%a %b %d %Y",
            "%d/%m/%Y %H:%M",
            "%d/%m/%Y %H:%M:%S",
            "%m/%d/%Y %H:%M",
            "%m/%d/%Y %H:%M:%S",
            "%d/%m/%y %H:%M",
            "%d/%m/%Y %I:%M %p",
            "%m/%d/%Y %I:%M %p",
            "%m/%d/%Y %I:%M:%S %p",
            "%d/%b/%y %I:%M %p",
            "%d/%b/%Y %H:%M",
            "%d %B %Y %H:%M",
            "%d-%b-%Y %H:%M",
            "%a %d/%m/%y",
            "%a %d %B %Y",
            "%a %d %B %y",
            "%Y-%m-%d %H:%M",
            "%Y-%m-%d %H:%M:%S",
            "%Y-%m-%dT%H:%M",
            "%Y-%m-%dT%H:%M:%S",
            "%a, %d %b %Y %H:%M:%S %z",
            "%a %b %d %Y %H:%M:%S GMT%z");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:(" + MonthNames.WEEKDAY_PATTERN
            + "),? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](" + MonthNames.MONTH_PATTERN + "),?[ -](\\d{4})");
    private static final Pattern BEHIND_WEEKDAY = Pattern.compile("(?:" + MonthNames.WEEKDAY_PATTERN + "),? (\\d.*)");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile(".*\\d.*" + MonthNames.MONTH_PATTERN + ".*|.*" + MonthNames.MONTH_PATTERN + ".*\\d.*");
    private static final Pattern SCRIPT_DATE = Pattern.compile("(.* gmt[+-]\\d{4}) \\(.*\\)");

    private DateHints() {}

    /** The hint for a folded, lower-case text that was refused by a column's forms. */
    static String of(String folded, DateFormats formats) {
        if (formats.couldBeYearOrSerial(folded)) {
            return "this is a year or a serial day, and nobody can tell which; write the year as a period, such as January to"
                    + " December " + folded.replaceFirst("\\..*", "") + ", or the day in another form";
        }
        return noSuchDay(folded, formats)
                .or(() -> form(folded))
                .or(() -> otherWeekday(folded))
                .or(() -> withoutYear(folded))
                .orElseGet(() -> general(folded));
    }

    /** A day in numbers behind a weekday that it is not, whichever number is the day. */
    private static Optional<String> otherWeekday(String folded) {
        Matcher weekday = BEHIND_WEEKDAY.matcher(folded);
        String text = weekday.matches() ? weekday.group(1) : "";
        String days = FORMS.stream()
                .flatMap(form -> DateFormat.of(form).stream())
                .flatMap(format -> format.read(text, DateFormats.LONDON).stream())
                .filter(Interval::isOneDay)
                .map(day -> nameOf(day.measuringDay()))
                .distinct()
                .collect(Collectors.joining(" or a "));
        return days.isEmpty() ? Optional.empty() : Optional.of("the weekday does not fit: that day is a " + days);
    }

    private static String nameOf(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static Optional<String> form(String folded) {
        String text = withoutZoneName(folded);
        List<String> fitting = FORMS.stream()
                .filter(form -> DateFormat.of(form)
                        .flatMap(format -> format.read(text, DateFormats.LONDON))
                        .isPresent())
                .limit(2)
                .toList();
        String more = text.equals(folded) ? "" : ", without the zone's name in brackets";
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of("declare its form under formats: " + String.join(" or ", fitting) + " reads it" + more);
    }

    /** A script prints the name of the zone behind its dates: ... GMT+0100 (British Summer Time). */
    private static String withoutZoneName(String folded) {
        Matcher script = SCRIPT_DATE.matcher(folded);
        return script.matches() ? script.group(1) : folded;
    }

    private static Optional<String> noSuchDay(String folded, DateFormats formats) {
        Matcher iso = ISO.matcher(folded);
        if (iso.matches()) {
            return noSuchDay(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher words = IN_WORDS.matcher(folded);
        if (words.matches()) {
            String month = String.valueOf(MonthNames.month(words.group(3)).orElse(0));
            return noSuchDay(words.group(4), month, words.group(2))
                    .or(() -> otherWeekday(words.group(1), words.group(4), month, words.group(2)));
        }
        Matcher numbers = NUMBERS.matcher(folded);
        if (numbers.matches() && formats.firstOrder().isPresent() && !formats.allowBothOrders()) {
            boolean dayFirst = formats.firstOrder().get() == DateOrder.DAY_FIRST;
            return noSuchDay(numbers.group(4), numbers.group(dayFirst ? 3 : 1), numbers.group(dayFirst ? 1 : 3));
        }
        return Optional.empty();
    }

    private static Optional<String> noSuchDay(String year, String month, String day) {
        int number = Integer.parseInt(month);
        boolean isMonth = number >= 1 && number <= 12;
        boolean isDay = isMonth && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
        if (!isDay
                || Integer.parseInt(day)
                        <= YearMonth.of(Integer.parseInt(year), number).lengthOfMonth()) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(Integer.parseInt(year), number);
        String name = of.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return Optional.of("there is no " + Integer.parseInt(day) + " " + name + " " + of.getYear()
                + ": that month has " + of.lengthOfMonth() + " days");
    }

    private static Optional<String> otherWeekday(String weekday, String year, String month, String day) {
        if (weekday == null || weekday.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of("the weekday does not fit: that day is a " + nameOf(date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> withoutYear(String folded) {
        return NamedPeriods.read(folded + " 2000", DateFormats.Quarters.CALENDAR)
                .map(days -> "it names no year; write it with one, such as 7 October 2006, June 2008 or Q3 2008/09");
    }

    private static String general(String folded) {
        return DAY_AND_MONTH.matcher(folded).matches()
                ? "no such day, no year, or more than a date; write it as 7 October 2006, June 2008 or by 31 October 2006"
                : "write a day, a month or a period (7 October 2006, June 2008, Q3 2008/09), or TBC; or declare the text under codes";
    }
}
