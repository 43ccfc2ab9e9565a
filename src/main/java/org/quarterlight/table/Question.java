package org.quarterlight.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A question the record raises: the figure it is asked for, and its words, with a place for whom it is about. */
public enum Question {
    NOTHING_AHEAD("plans.due", "When will there be a date in the next three months for %s?"),
    WITHDRAWN("plans.undated.withdrawn", "Which dates replace those withdrawn, and when will they be given: %s?"),
    UNDER_REVIEW("plans.undated.under-review", "When will the review of the dates end: %s?"),
    WITHHELD("plans.undated.withheld", "On what ground are the dates withheld, and until when: %s?"),
    NEVER_DATED("plans.undated.never-dated", "When will those that no export has dated have a date: %s?"),
    PAUSED("plans.undated.paused", "What has to happen before the paused resume: %s?"),
    OVERDUE("plans.overdue", "Which dates replace those that have passed: %s?"),
    GONE("plans.gone", "Why does the newest export no longer hold what an earlier one held: %s?"),
    STOPPED("plans.stopped", "What takes the place of what is cancelled or out of scope: %s?"),
    LATE("promises.late", "Why did what was promised come after the three months in which it was promised: %s?"),
    BROKEN("promises.withdrawn", "What became of what was promised and is now gone, stopped or without a date: %s?"),
    OUTSTANDING("promises.outstanding", "When will the promises that are still open be kept: %s?"),
    MOVED_QUIETLY("baselines.moved-quietly", "Why did baselines move for which no reason is given: %s?"),
    MOVED_TWICE(
            "plans.moved-more-than-once", "What were the reasons for each change of a date moved more than once: %s?"),
    SUPPLIER_CHANGED("changes.supplier-changed", "On what terms did these pass to another supplier: %s?");

    private final String figure;
    private final String words;

    Question(String figure, String words) {
        this.figure = figure;
        this.words = words;
    }

    String figure() {
        return figure;
    }

    /** The words before whom it is about, and those after. */
    List<String> words() {
        return Arrays.asList(words.split("%s", -1));
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
