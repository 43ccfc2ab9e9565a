package org.quarterlight.wording;

import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** What a plan's row is called in a chart: its organisation alone, or with its product where that has several plans. */
public record PlanNames(Schedule schedule) {
    public String of(ScheduledPlan plan) {
        String label = organisation(plan);
        boolean several = schedule.plans(Scope.organisation(plan.version().organisation())).stream()
                        .filter(other -> organisation(other).equals(label))
                        .limit(2)
                        .count()
                > 1;
        return several ? plan.label() : label;
    }

    public static String organisation(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan);
    }
}
