package org.quarterlight.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanKey;

/** The plans of one schedule by the scopes they count in and by their keys, sorted out once for all briefings made of it. */
public final class PlansByScope {
    private final Map<Scope, List<ScheduledPlan>> byScope = new HashMap<>();
    private final Map<PlanKey, ScheduledPlan> byKey = new HashMap<>();

    private final Groupings groupings;

    PlansByScope(List<ScheduledPlan> plans, Groupings groupings) {
        this.groupings = groupings;
        byScope.put(Scope.PROGRAMME, plans);
        for (ScheduledPlan plan : plans) {
            byKey.put(plan.version().key(), plan);
            groupings
                    .scopes(plan.version())
                    .filter(scope -> !scope.equals(Scope.PROGRAMME))
                    .forEach(scope -> byScope.computeIfAbsent(scope, none -> new ArrayList<>())
                            .add(plan));
        }
    }

    /** The plans that count in a scope, in the order of the schedule. */
    public List<ScheduledPlan> of(Scope scope) {
        return byScope.getOrDefault(scope, List.of());
    }

    /** What the plans are told apart by. */
    public Groupings groupings() {
        return groupings;
    }

    Map<Scope, List<ScheduledPlan>> all() {
        return byScope;
    }
}
