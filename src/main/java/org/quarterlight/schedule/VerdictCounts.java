package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.programme.ProgrammeWords;

/** What the rules of a verdict ask of the plans in scope, and the sentence of each rule with the counts that decide it. */
final class VerdictCounts {
    private final LocalDate asAt;
    private final ProgrammeWords words;
    private final long inScope;
    private final long live;
    private final long inPart;
    private final long recent;
    private final long perhapsRecent;
    private final long ahead;
    private final long overdue;
    private final long undated;
    private final long withdrawn;
    private final long underReview;
    private final long late;

    VerdictCounts(List<ScheduledPlan> plans, LocalDate asAt, ProgrammeWords words) {
        this.asAt = asAt;
        this.words = words;
        inScope = plans.size();
        live = in(plans, State.LIVE);
        inPart = in(plans, State.LIVE_IN_PART);
        recent = count(plans, plan -> plan.state() == State.LIVE && plan.wentLiveWithin(ForwardWindow.MONTHS, asAt));
        perhapsRecent = count(
                plans, plan -> plan.state() == State.LIVE && plan.perhapsWentLiveWithin(ForwardWindow.MONTHS, asAt));
        ahead = in(plans, State.DUE) + in(plans, State.POSSIBLY_DUE);
        overdue = in(plans, State.OVERDUE);
        undated = in(plans, State.UNDATED);
        withdrawn = undated(plans, Undated.WITHDRAWN);
        underReview = undated(plans, Undated.UNDER_REVIEW);
        late = count(plans, plan -> Changes.isDated(plan.state()) && plan.isLaterThanBaseline());
    }

    private static long count(List<ScheduledPlan> plans, Predicate<ScheduledPlan> which) {
        return plans.stream().filter(which).count();
    }

    private static long in(List<ScheduledPlan> plans, State state) {
        return count(plans, plan -> plan.state() == state);
    }

    private static long undated(List<ScheduledPlan> plans, Undated reason) {
        return count(plans, plan -> plan.undated().equals(Optional.of(reason)));
    }

    boolean isComplete() {
        return live == inScope;
    }

    boolean isHalted() {
        boolean begun = live + overdue + withdrawn + underReview > 0;
        return begun && recent == 0 && ahead == 0;
    }

    boolean isDelayed() {
        return overdue + undated + late > 0;
    }

    String complete() {
        return "Complete: every " + words.plan().singular() + " in scope is live (" + number(live) + " of "
                + number(inScope) + ").";
    }

    String halted() {
        String lies = perhapsRecent == 0 ? " lies" : " is known to lie";
        String perhaps = perhapsRecent == 0 ? "" : " (" + PlainWords.number(perhapsRecent) + " may)";
        return "Halted: the rollout has begun (" + number(live) + " live, " + number(overdue) + " overdue, "
                + number(withdrawn) + " withdrawn, " + number(underReview) + " under review), no "
                + words.goLive().singular() + " of a whole "
                + words.organisation().singular() + lies
                + " in the three"
                + " months to " + PlainWords.day(asAt) + perhaps + ", and " + ofNotLive("none")
                + " is due or possibly due by " + PlainWords.day(new ForwardWindow(asAt).last()) + ".";
    }

    String delayed() {
        return "Delayed: " + ofNotLive("") + ", " + number(overdue) + " overdue, " + number(undated) + " undated and "
                + number(late) + " dated later than the first baseline or, without one, the first date on record.";
    }

    String onPlan() {
        return "On plan: " + ofNotLive("none")
                + " is overdue, undated or dated later than the first baseline or, without one, the first date on record.";
    }

    private static String number(long number) {
        return PlainWords.number(number);
    }

    /** The plans that a rule asks about are those that are not live, not even in part. */
    private String ofNotLive(String none) {
        long left = inScope - live - inPart;
        String some = inPart == 0
                ? ""
                : " (" + number(inPart) + " more " + PlainWords.agreeing(inPart, "is", "are") + " live in part)";
        return left == 0
                ? "no " + words.plan().singular() + " in scope"
                : (none.isEmpty() ? "" : none + " ") + "of "
                        + PlainWords.count(
                                left, words.plan().singular(), words.plan().plural()) + " not live" + some;
    }
}
