package org.quarterlight.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.plan.Stage;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.ScheduledPlan.Movement;
import org.quarterlight.schedule.Undated;

/** How the site's pages write what a plan is and what became of it. */
final class SiteWords {
    /** No date given. */
    static final String NO_DATE = "[x]";
    /** Does not apply. */
    static final String NOT_APPLICABLE = "[z]";
    /** Withheld. */
    static final String WITHHELD = "[c]";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private SiteWords() {}

    /** A date in a table: 22 Dec 2005. */
    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** A date as its source gives it; a day in digits is written out, and no date is a shorthand. */
    static String stated(StatedDate date) {
        return switch (date) {
            case StatedDate.On(String text, Interval days) ->
                days.isOneDay() && text.chars().noneMatch(Character::isLetter) ? shortDay(days.measuringDay()) : text;
            case StatedDate.None(String text, StatedDate.Absence why) -> text.isEmpty() ? absence(why) : text;
        };
    }

    private static String absence(StatedDate.Absence why) {
        return switch (why) {
            case NOT_SET -> NO_DATE;
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> WITHHELD;
        };
    }

    /** What is true of the plan, in the words of a title. */
    static String finding(ScheduledPlan plan) {
        String planned = stated(plan.version().dates().planned());
        return switch (plan.state()) {
            case LIVE -> "live" + since(plan.wentLive());
            case LIVE_IN_PART -> "live in part" + since(plan.wentLive());
            case STOPPED -> plan.version().stage() == Stage.OUT_OF_SCOPE ? "out of scope" : "cancelled";
            case UNDATED -> "no date, " + plan.undated().map(SiteWords::reason).orElse("not live");
            case OVERDUE -> (plan.tellsLive() ? "not live by its date, " : "past its date, ") + planned;
            case DUE -> "due " + planned;
            case POSSIBLY_DUE -> "possibly due " + planned;
            case LATER -> "planned for " + planned;
            case GONE -> "no longer in its source's exports";
            case MERGED -> "merged into another";
        };
    }

    /** A go-live known only to an interval is by its last day, and after the day before its first. */
    private static String since(Optional<Interval> wentLive) {
        if (wentLive.isEmpty()) {
            return ", day of going live not on record";
        }
        Interval days = wentLive.get();
        if (days.isOneDay()) {
            return " since " + PlainWords.day(days.measuringDay());
        }
        String after = Optional.ofNullable(days.from())
                .map(from -> " (after " + PlainWords.day(from.minusDays(1)) + ")")
                .orElse("");
        return " by " + PlainWords.day(days.measuringDay()) + after;
    }

    static String reason(Undated reason) {
        return switch (reason) {
            case NEVER_DATED -> "never dated";
            case WITHDRAWN -> "date withdrawn";
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> "date withheld";
            case PAUSED -> "paused";
        };
    }

    /** The change with its days, and the marks beside it. */
    static String movement(Movement movement) {
        List<String> words = new ArrayList<>();
        movement.change().ifPresent(change -> words.add(change(change, movement.slipDays())));
        movement.marks().stream().map(ChangeMark::word).map(SiteWords::spaced).forEach(words::add);
        return words.isEmpty() ? "not told" : String.join(", ", words);
    }

    private static String change(Change change, OptionalLong slipDays) {
        String word = spaced(change.word());
        return switch (change) {
            case SLIPPED, BROUGHT_FORWARD -> word + " " + PlainWords.count(Math.abs(slipDays.orElse(0)), "day", "days");
            case NEW, GONE, REOPENED, WENT_LIVE, CANCELLED, RESUMED, DATE_LOST, NEWLY_DATED, UNCHANGED -> word;
        };
    }

    static String spaced(String word) {
        return word.replace('-', ' ');
    }

    static String orNone(String text) {
        return text.isBlank() ? "not given" : text;
    }
}
