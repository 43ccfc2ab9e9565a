package org.quarterlight.wording;

import java.util.List;
import java.util.Map;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/**
 * What plans are called whose planned date has passed without a go-live on record: overdue, or only past their date where
 * the exports have no way to say that a plan is live.
 */
public record OverdueWords(boolean told) {
    static final String OVERDUE = "overdue";
    static final String PAST = "past its date";

    public static OverdueWords of(List<ScheduledPlan> plans) {
        return new OverdueWords(plans.stream()
                .allMatch(plan -> plan.tellsLive() || !plan.state().isRead()));
    }

    public static OverdueWords of(Schedule schedule) {
        return of(schedule.plans(Scope.PROGRAMME));
    }

    /** The name of the state. */
    public String state() {
        return told ? OVERDUE : PAST;
    }

    /** What a count is of, such as 3 overdue or 3 past their date. */
    public String counted() {
        return told ? OVERDUE : "past their date";
    }

    public String heading() {
        return told ? "Overdue" : "Past date";
    }

    /** The words a template joins to a number: is overdue, are overdue, overdue. */
    public Map<String, String> words() {
        return Map.of("isOverdue", "is " + state(), "areOverdue", "are " + counted(), "overdue", counted());
    }
}
