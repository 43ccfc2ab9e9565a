package org.quarterlight.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A question the record raises: its rule, the figure it names, and its words. */
enum Question {
    NOTHING_AHEAD(
            "plans.due",
            "is 0 while a plan in scope is not live",
            "When will the plans that are not live have a date in the next three months?"),
    WITHDRAWN("plans.undated.withdrawn", "Which dates replace those withdrawn, and when will they be given?"),
    UNDER_REVIEW("plans.undated.under-review", "When will the review of these dates end?"),
    WITHHELD("plans.undated.withheld", "On what ground are these dates withheld, and until when?"),
    NEVER_DATED("plans.undated.never-dated", "When will the plans that no export has dated have a date?"),
    PAUSED("plans.undated.paused", "What has to happen before the paused plans resume?"),
    OVERDUE("plans.overdue", "Which dates replace those that have passed, where the plan is not live?"),
    GONE("plans.gone", "Why does the newest export no longer hold plans that an earlier one held?"),
    STOPPED("plans.stopped", "What takes the place of the plans that are cancelled or out of scope?"),
    LATE("promises.late", "What were the reasons for the go-lives after the three months in which they were promised?"),
    BROKEN(
            "promises.withdrawn",
            "What became of the organisations whose promised plan is now gone, stopped or undated?"),
    OUTSTANDING("promises.outstanding", "When will the promises that are still open be kept?"),
    MOVED_QUIETLY(
            "baselines.moved-quietly", "What were the reasons for the moves of a baseline that none was given for?"),
    MOVED_TWICE(
            "plans.moved-more-than-once", "What were the reasons for each change of the dates moved more than once?"),
    SUPPLIER_CHANGED("changes.supplier-changed", "On what terms did these plans pass to another supplier?");

    private static final String ABOVE_NOTHING = "is above 0";

    private final String figure;
    private final String rule;
    private final String words;

    Question(String figure, String words) {
        this(figure, ABOVE_NOTHING, words);
    }

    Question(String figure, String rule, String words) {
        this.figure = figure;
        this.rule = rule;
        this.words = words;
    }

    String figure() {
        return figure;
    }

    String rule() {
        return rule;
    }

    String words() {
        return words;
    }

    /** The questions whose rule fits the figures of a scope. */
    static List<Question> raised(Counts counts) {
        return Arrays.stream(values()).filter(fits(counts)).toList();
    }

    /** The count a figure has in the scope asked about. */
    interface Counts {
        long of(String figure);
    }

    private static Predicate<Question> fits(Counts counts) {
        return question -> question == NOTHING_AHEAD
                ? counts.of("plans.due") == 0 && counts.of("plans.in-scope") > counts.of("plans.live")
                : counts.of(question.figure) > 0;
    }
}
