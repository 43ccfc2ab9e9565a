package org.quarterlight.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.dates.DateFormats.Quarters;

/** Single stretches of days that need no declared form: a day, a month, a quarter, a season, a half, a year. */
final class NamedPeriods {
    private static final String MONTH = "(" + MonthNames.MONTH_PATTERN + ")";
    private static final String YEAR = "(\\d{4})";
    private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String WEEKDAY = "(?:(" + MonthNames.WEEKDAY_PATTERN + "),? )?";
    private static final String FINANCIAL = "(?:(?:fy|financial year|fiscal year) ?)";
    private static final String FINANCIAL_YEAR =
            FINANCIAL + "?(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})(?: " + FINANCIAL + ")?";

    private static final Pattern QUARTER = Pattern.compile("q([1-4]),? " + YEAR);

    private record Form(Pattern pattern, Function<MatchResult, Optional<Interval>> meaning) {
        Optional<Interval> read(String text) {
            Matcher match = pattern.matcher(text);
            return match.matches() ? meaning.apply(match) : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})-(\\d{2})-(\\d{2})", found -> day(found.group(1), found.group(2), found.group(3))),
            form(
                    WEEKDAY + ORDINAL + "[ -]" + MONTH + ",?[ -]" + YEAR,
                    found -> namedDay(found, found.group(2), found.group(3), found.group(4))),
            form(
                    WEEKDAY + MONTH + " " + ORDINAL + ",? " + YEAR,
                    found -> namedDay(found, found.group(3), found.group(2), found.group(4))),
            form(
                    "()(\\d{1,2})-" + MONTH + "-(\\d{2})",
                    found -> namedDay(found, found.group(2), found.group(3), "" + Calendar.century(found.group(4)))),
            form("(?:(early|mid|late)[ -])?" + MONTH + ",?[ -]" + YEAR, found -> partOfMonth(found, found.group(3))),
            form(
                    "(?:(early|mid|late)[ -])?" + MONTH + "-(\\d{2})",
                    found -> partOfMonth(found, "" + Calendar.century(found.group(3)))),
            form(
                    "(early|mid|late)[ -]" + YEAR,
                    found -> year(found.group(2)).map(y -> Calendar.thirdOfYear(found.group(1), y))),
            form(MONTH + " ?/ ?" + MONTH + ",?[ -]" + YEAR, NamedPeriods::twoMonths),
            form("(\\d{1,2})/" + YEAR, found -> month(found.group(2), found.group(1))),
            form(YEAR + "-(0[1-9]|1[0-2])", found -> month(found.group(1), found.group(2))),
            form("(spring|summer|autumn|winter),? " + YEAR, found -> season(found.group(1), found.group(2))),
            form("([qh])([1-4]),? " + YEAR, found -> part(found.group(1), found.group(2), year(found.group(3)), 1)),
            form(
                    "([qh])([1-4]),? ?" + FINANCIAL_YEAR,
                    found -> part(found.group(1), found.group(2), startYear(found, 3), 4)),
            form(
                    FINANCIAL_YEAR + ",? ([qh])([1-4])",
                    found -> part(found.group(3), found.group(4), startYear(found, 1), 4)),
            form(YEAR, found -> year(found.group(1)).map(Calendar::year)),
            form("(\\d{4})[/](\\d{4}|\\d{2})", found -> startYear(found, 1).map(Calendar::financialYear)),
            form("(\\d{4})-(\\d{2})", found -> startYear(found, 1).map(Calendar::financialYear)),
            form(
                    FINANCIAL + "(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})",
                    found -> startYear(found, 1).map(Calendar::financialYear)),
            form(
                    "(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2}) " + FINANCIAL,
                    found -> startYear(found, 1).map(Calendar::financialYear)));

    private NamedPeriods() {}

    /** The days the folded, lower-case text names, or nothing where it is none of the forms. */
    static Optional<Interval> read(String text, Quarters quarters) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarters == Quarters.FINANCIAL && quarter.matches()) {
            return part("q", quarter.group(1), year(quarter.group(2)), 4);
        }
        for (Form form : FORMS) {
            Optional<Interval> days = form.read(text);
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    private static Form form(String regex, Function<MatchResult, Optional<Interval>> meaning) {
        return new Form(Pattern.compile(regex), meaning);
    }

    private static Optional<Integer> year(String digits) {
        return Optional.of(Integer.valueOf(digits)).filter(Calendar::knows);
    }

    private static Optional<Interval> day(String year, String month, String day) {
        return Calendar.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .map(Interval::day);
    }

    private static Optional<Interval> namedDay(MatchResult found, String day, String month, String year) {
        Optional<LocalDate> date = MonthNames.month(month)
                .flatMap(number -> Calendar.day(Integer.parseInt(year), number, Integer.parseInt(day)));
        String weekday = found.group(1);
        return date.filter(named -> weekday == null
                        || weekday.isEmpty()
                        || MonthNames.weekday(weekday)
                                .equals(Optional.of(named.getDayOfWeek().getValue())))
                .map(Interval::day);
    }

    private static Optional<Interval> partOfMonth(MatchResult found, String year) {
        Optional<Interval> month =
                MonthNames.month(found.group(2)).flatMap(number -> year(year).map(y -> Calendar.month(y, number)));
        String third = found.group(1);
        return third == null ? month : month.map(days -> Calendar.thirdOfMonth(third, days));
    }

    /** From the first month to the second, which follows it in the same year: March/April 2026. */
    private static Optional<Interval> twoMonths(MatchResult found) {
        int first = MonthNames.month(found.group(1)).orElse(0);
        int last = MonthNames.month(found.group(2)).orElse(0);
        return first < 1 || last <= first
                ? Optional.empty()
                : year(found.group(3)).map(y -> Calendar.months(y, first, last - first + 1));
    }

    private static Optional<Interval> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty() : year(year).map(y -> Calendar.month(y, number));
    }

    private static Optional<Interval> season(String name, String year) {
        int firstMonth = switch (name) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        return year(year).map(y -> Calendar.months(y, firstMonth, 3));
    }

    private static Optional<Interval> part(String kind, String nth, Optional<Integer> year, int startMonth) {
        int number = Integer.parseInt(nth);
        int months = kind.equals("q") ? 3 : 6;
        return number * months > 12
                ? Optional.empty()
                : year.map(y -> Calendar.partOfYear(y, startMonth, number, months));
    }

    /** The year a financial year starts in; its second number must be the year after. */
    private static Optional<Integer> startYear(MatchResult found, int group) {
        String first = found.group(group);
        String second = found.group(group + 1);
        int start = first.length() == 4 ? Integer.parseInt(first) : Calendar.century(first);
        int digits = second.length() == 4 ? 10_000 : 100;
        boolean follows = (start + 1) % digits == Integer.parseInt(second);
        return follows ? Optional.of(start).filter(Calendar::knows) : Optional.empty();
    }
}
