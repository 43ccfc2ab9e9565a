package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The one word on a scope, and the rule and counts that give it as a sentence. */
record Verdict(String word, String reason) {

    /** Nothing where no plan is in scope. */
    static Optional<Verdict> of(List<ScheduledPlan> plans, LocalDate asAt) {
        List<ScheduledPlan> inScope = plans.stream().filter(Tally::inScope).toList();
        return inScope.isEmpty() ? Optional.empty() : Optional.of(ruled(new Counts(inScope, asAt)));
    }

    private static Verdict ruled(Counts counts) {
        if (counts.live == counts.inScope) {
            return new Verdict(
                    "complete",
                    "Complete: every plan in scope is live (" + counts.live + " of " + counts.inScope + ").");
        }
        if (counts.begun() && counts.recent == 0 && counts.ahead == 0) {
            return new Verdict("halted", counts.halted());
        }
        if (counts.overdue + counts.undated + counts.late > 0) {
            return new Verdict("delayed", counts.delayed());
        }
        return new Verdict("on plan", counts.onPlan());
    }

    /** What the rules ask of the plans in scope. */
    private static final class Counts {
        private final LocalDate asAt;
        private final long inScope;
        private final long live;
        private final long recent;
        private final long ahead;
        private final long overdue;
        private final long undated;
        private final long withdrawn;
        private final long underReview;
        private final long late;

        Counts(List<ScheduledPlan> plans, LocalDate asAt) {
            this.asAt = asAt;
            inScope = plans.size();
            live = in(plans, State.LIVE);
            recent = count(plans, plan -> plan.state() == State.LIVE && plan.wentLiveWithin(Window.MONTHS, asAt));
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

        private boolean begun() {
            return live + overdue + withdrawn + underReview > 0;
        }

        private String halted() {
            return "Halted: the rollout has begun (" + live + " live, " + overdue + " overdue, " + withdrawn
                    + " withdrawn, " + underReview + " under review), no whole-organisation go-live lies in the three"
                    + " months to " + PlainWords.day(asAt) + ", and none of " + PlainWords.plans(inScope)
                    + " in scope is due or possibly due by "
                    + PlainWords.day(new Window(asAt).last()) + ".";
        }

        private String delayed() {
            return "Delayed: of " + PlainWords.plans(inScope) + " in scope, " + overdue + " overdue, " + undated
                    + " undated and " + late
                    + " dated later than the first baseline or, without one, the first date on record.";
        }

        private String onPlan() {
            return "On plan: of " + PlainWords.plans(inScope)
                    + " in scope, 0 overdue, 0 undated and 0 dated later than the"
                    + " first baseline or, without one, the first date on record.";
        }
    }
}
