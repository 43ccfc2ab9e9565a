package org.quarterlight.briefing;

import java.util.List;
import java.util.Map;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Scope;

/**
 * What plans are called whose planned date has passed without a go-live on record: overdue, or only past their date where
 * the exports have no way to say that a plan is live.
 */
record OverdueWords(boolean told) {
    static final String OVERDUE = "overdue";
    static final String PAST = "past its date";

    static OverdueWords of(List<ScheduledPlan> plans) {
        return new OverdueWords(plans.stream()
                .allMatch(plan -> plan.tellsLive() || !plan.state().isRead()));
    }

    static OverdueWords of(Schedule schedule) {
        return of(schedule.plans(Scope.PROGRAMME));
    }

    /** The name of the state. */
    String state() {
        return told ? OVERDUE : PAST;
    }

    /** What a count is of, such as 3 overdue or 3 past their date. */
    String counted() {
        return told ? OVERDUE : "past their date";
    }

    String heading() {
        return told ? "Overdue" : "Past date";
    }

    /** The words a template joins to a number: is overdue, are overdue, overdue. */
    Map<String, String> words() {
        return Map.of("isOverdue", "is " + state(), "areOverdue", "are " + counted(), "overdue", counted());
    }
}
