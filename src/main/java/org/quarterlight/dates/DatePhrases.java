package org.quarterlight.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days said in words around a period: by, end of, after, not before, week commencing, weekend of, from one to another. */
final class DatePhrases {
    private static final Pattern UNTIL =
            Pattern.compile("(?:by(?: the)? end(?: of)?|by|(?:the )?end(?: of)?|before(?: the)? end(?: of)?) (.+)");
    private static final Pattern SINCE = Pattern.compile("(not before|after) (.+)");
    private static final Pattern WEEK = Pattern.compile("(?:w/c|wc|w\\.c\\.|week commencing)[ :]*(.+)");
    private static final Pattern WEEK_ENDING = Pattern.compile("(?:w/e|w\\.e\\.|week ending)[ :]*(.+)");
    private static final Pattern WEEKEND = Pattern.compile("weekend of (?:the )?(.+)");
    private static final Pattern BETWEEN = Pattern.compile(" (?:to|or) | ?- ?");
    private static final Pattern TWO_YEARS = Pattern.compile("\\d{4} ?- ?\\d{4}");
    private static final Pattern MONTH_THEN_DAYS = Pattern.compile("([a-z]+\\.?) (\\d{1,2}) ?- ?(\\d{1,2}),? (\\d{4})");
    private static final int DAYS_IN_A_WEEK = 7;

    private final DateFormats formats;

    DatePhrases(DateFormats formats) {
        this.formats = formats;
    }

    /** The days the folded, lower-case text names. */
    Optional<Interval> read(String text) {
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            return period(until.group(1)).map(days -> Interval.until(days.measuringDay()));
        }
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            return period(since.group(2)).flatMap(days -> since(since.group(1), days));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return period(week.group(1)).filter(Interval::isOneDay).map(DatePhrases::week);
        }
        Matcher ending = WEEK_ENDING.matcher(text);
        if (ending.matches()) {
            return period(ending.group(1)).filter(Interval::isOneDay).map(DatePhrases::weekEnding);
        }
        Matcher weekend = WEEKEND.matcher(text);
        if (weekend.matches()) {
            return range(weekend.group(1)).filter(DatePhrases::isAWeekendLong);
        }
        return period(text).or(() -> range(text));
    }

    private Optional<Interval> period(String text) {
        if (formats.couldBeYearOrSerial(text)) {
            return Optional.empty();
        }
        return formats.read(text).or(() -> formats.inWords(text));
    }

    private static Optional<Interval> since(String word, Interval days) {
        return Optional.ofNullable(word.equals("after") ? days.to() : days.from())
                .map(day -> Interval.since(word.equals("after") ? day.plusDays(1) : day));
    }

    private static Interval week(Interval monday) {
        return Interval.of(monday.measuringDay(), monday.measuringDay().plusDays(DAYS_IN_A_WEEK - 1L));
    }

    private static Interval weekEnding(Interval last) {
        return Interval.of(last.measuringDay().minusDays(DAYS_IN_A_WEEK - 1L), last.measuringDay());
    }

    private static boolean isAWeekendLong(Interval days) {
        return days.from() != null && !days.from().plusDays(DAYS_IN_A_WEEK).isBefore(days.measuringDay());
    }

    private Optional<Interval> range(String text) {
        if (TWO_YEARS.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher monthFirst = MONTH_THEN_DAYS.matcher(text);
        if (monthFirst.matches()) {
            String rest = " " + monthFirst.group(1) + " " + monthFirst.group(4);
            return between(monthFirst.group(2) + rest, monthFirst.group(3) + rest);
        }
        Matcher middle = BETWEEN.matcher(text);
        Optional<Interval> days = Optional.empty();
        while (days.isEmpty() && middle.find()) {
            days = between(text.substring(0, middle.start()), text.substring(middle.end()));
        }
        return days;
    }

    private Optional<Interval> between(String first, String last) {
        return period(last).flatMap(end -> completed(first, last).flatMap(start -> join(start, end)));
    }

    /** The first half of a range may leave its month or year to the second: 28 October to 3 November 2008. */
    private Optional<Interval> completed(String first, String last) {
        Optional<Interval> days = period(first);
        for (int i = last.indexOf(' '); days.isEmpty() && i >= 0; i = last.indexOf(' ', i + 1)) {
            days = period(first + last.substring(i));
        }
        return days;
    }

    private static Optional<Interval> join(Interval first, Interval last) {
        boolean runsForward = first.from() != null
                && last.from() != null
                && first.from().isBefore(last.from())
                && first.measuringDay().isBefore(last.measuringDay());
        return runsForward ? Optional.of(new Interval(first.from(), last.to())) : Optional.empty();
    }
}
