package org.quarterlight.briefing;

import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Scope;

/** What a plan's row is called in a chart: its organisation alone, or with its product where that has several plans. */
record PlanNames(Schedule schedule) {
    String of(ScheduledPlan plan) {
        String label = organisation(plan);
        boolean several = schedule.plans(Scope.organisation(plan.version().organisation())).stream()
                        .filter(other -> organisation(other).equals(label))
                        .limit(2)
                        .count()
                > 1;
        return several ? plan.label() : label;
    }

    static String organisation(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan);
    }
}
