package org.quarterlight.wording;

import java.util.List;
import org.quarterlight.document.FileNames;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** What one briefing is about: the whole programme, or one region, supplier, organisation or group of it. */
public record Subject(Scope scope, String name) {
    /** The subject of a scope; an organisation is named by the register or its export, others by themselves. */
    public static Subject of(Scope scope, Schedule schedule) {
        return switch (scope.kind()) {
            case PROGRAMME -> new Subject(scope, "Programme");
            case REGION, SUPPLIER, PRODUCT, GROUP -> new Subject(scope, scope.name());
            case ORGANISATION -> new Subject(scope, organisationName(scope, schedule));
        };
    }

    private static String organisationName(Scope scope, Schedule schedule) {
        return schedule.plans(scope).stream()
                .map(plan -> plan.version().organisation())
                .map(Organisation::label)
                .findFirst()
                .orElse(scope.name());
    }

    /** The subject's plans, in the order of the schedule. */
    public List<ScheduledPlan> plans(Schedule schedule) {
        return schedule.plans(scope);
    }

    public boolean has(PlanVersion version, Schedule schedule) {
        return schedule.groupings().scopes(version).anyMatch(scope::equals);
    }

    /** The name as part of a file's path. */
    public String slug() {
        return FileNames.of(name);
    }
}
