package org.quarterlight.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Undated;

/** How values are written for people: dates, numbers, and the names of states and changes. */
public final class Wording {
    /** No date given. */
    static final String NO_DATE = "[x]";
    /** Does not apply. */
    public static final String NOT_APPLICABLE = "[z]";
    /** Withheld. */
    static final String WITHHELD = "[c]";
    /** Revised: a correction changed it. */
    public static final String REVISED = "[r]";

    public static final String REVISED_MEANS =
            "[r] revised: a later file for the same source and date corrected it; see Revisions";
    /** Not given. */
    public static final String NOT_GIVEN = "not given";

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter ABBREVIATED = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** A percentage of fewer says more than is known. */
    private static final int LEAST_SHARED = 10;

    private Wording() {}

    /** True for a note that explains shorthand. */
    static boolean isMeaning(String note) {
        return note.startsWith("[") && note.indexOf(']') == 2;
    }

    /** A date in running text: 22 December 2005. */
    public static String longDate(LocalDate day) {
        return day.format(LONG);
    }

    /** A date in a table: 22 Dec 2005. */
    public static String shortDate(LocalDate day) {
        return day.format(ABBREVIATED);
    }

    /** A date as its source gives it; a day in digits is written out, and no date is a shorthand. */
    public static String stated(StatedDate date) {
        return switch (date) {
            case StatedDate.On(String text, Interval days) ->
                days.isOneDay() && inDigits(text) ? shortDate(days.measuringDay()) : text;
            case StatedDate.None(String text, StatedDate.Absence why) -> text.isEmpty() ? absence(why) : text;
        };
    }

    private static boolean inDigits(String text) {
        return text.chars().noneMatch(Character::isLetter) || text.indexOf('T') > 0;
    }

    private static String absence(StatedDate.Absence why) {
        return switch (why) {
            case NOT_SET -> NO_DATE;
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> WITHHELD;
        };
    }

    /** The days an interval covers, in a table. */
    public static String days(Interval interval) {
        Optional<LocalDate> from = Optional.ofNullable(interval.from());
        Optional<LocalDate> to = Optional.ofNullable(interval.to());
        if (interval.isOneDay()) {
            return shortDate(interval.measuringDay());
        }
        return from.map(Wording::shortDate)
                        .map(text -> to.isPresent() ? text + " to " : "from " + text)
                        .orElse("by ")
                + to.map(Wording::shortDate).orElse("");
    }

    public static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** A value as given; a whole number in digits alone gets its thousands apart. */
    public static String grouped(String text) {
        boolean whole =
                !text.isEmpty() && text.length() < 19 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return whole ? number(Long.parseLong(text)) : text;
    }

    /** A number of days with its sign: +14, 0, -3. */
    public static String signed(long days) {
        return (days > 0 ? "+" : "") + (days < 0 ? "-" : "") + number(Math.abs(days));
    }

    /** A figure in text; a share of fewer than ten is told by its parts. */
    public static String value(Figure figure) {
        boolean few =
                figure.value() instanceof Figure.Share && figure.denominator().orElse(0) < LEAST_SHARED;
        return few
                ? number(figure.numerator().orElse(0)) + " of "
                        + number(figure.denominator().orElse(0))
                : value(figure.value());
    }

    /** A value in text. */
    public static String value(Figure.Value value) {
        return switch (value) {
            case Figure.Count(long count) -> number(count);
            case Figure.Quantity(double quantity) ->
                new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(quantity);
            case Figure.Amount(BigDecimal number, String unit) -> AmountWords.of(number, unit);
            case Figure.Share(double share) -> Math.round(share * 100) + "%";
            case Figure.Day(LocalDate day) -> longDate(day);
            case Figure.Within(Interval days) -> PlainWords.by(days);
            case Figure.Word(String word) -> word;
            case Figure.Nothing() -> NOT_APPLICABLE;
        };
    }

    public static String state(State state) {
        return state.word().replace('-', ' ');
    }

    /** The state of a plan; its date is only past where its exports cannot say that it is live. */
    public static String state(ScheduledPlan plan) {
        return plan.state() == State.OVERDUE ? new OverdueWords(plan.tellsLive()).state() : state(plan.state());
    }

    static String undated(Undated reason) {
        return switch (reason) {
            case NEVER_DATED -> "never dated";
            case WITHDRAWN -> "date withdrawn";
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> "date withheld";
            case PAUSED -> "paused";
        };
    }

    static String change(Change change) {
        return change.word().replace('-', ' ');
    }

    static String mark(ChangeMark mark) {
        return switch (mark) {
            case ACTUAL_DATE_REWRITTEN -> "actual date rewritten";
            case REBASELINED,
                    SUPPLIER_CHANGED,
                    RENAMED,
                    PRECISION_CHANGED,
                    RETURNED,
                    ROW_REJECTED,
                    NOT_TOLD,
                    CONFLICT -> mark.word().replace('-', ' ');
        };
    }

    /** Words that open a sentence. */
    public static String opening(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A, B and C. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What a shorthand means, for the note under the table that uses it. */
    public static Optional<String> meaning(String cell) {
        return switch (cell) {
            case NO_DATE -> Optional.of("[x] no date given");
            case NOT_APPLICABLE -> Optional.of("[z] does not apply");
            case WITHHELD -> Optional.of("[c] withheld");
            default -> Optional.empty();
        };
    }
}
