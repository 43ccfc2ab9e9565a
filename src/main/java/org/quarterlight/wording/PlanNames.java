package org.quarterlight.wording;

import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** What a plan is called in a chart or a question: its organisation alone, or with its product where that has several plans. */
public record PlanNames(Schedule schedule) {
    public String of(ScheduledPlan plan) {
        return of(plan.version());
    }

    public String of(PlanVersion version) {
        String label = PlanColumn.organisation(version);
        boolean several = schedule.plans(Scope.organisation(version.organisation())).stream()
                        .filter(other -> organisation(other).equals(label))
                        .limit(2)
                        .count()
                > 1;
        return several ? version.label() : label;
    }

    /** The same in a list of names, which may not have commas of their own: the product, and whose it is in brackets. */
    public String inList(PlanVersion version) {
        String name = of(version);
        String whose = version.organisation().label();
        return name.equals(version.label()) ? name.substring(whose.length() + 2) + " (" + whose + ")" : name;
    }

    public static String organisation(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan);
    }
}
