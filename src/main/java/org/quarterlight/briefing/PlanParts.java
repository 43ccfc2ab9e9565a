package org.quarterlight.briefing;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.Printed;

/** A plan as a template sees it: its columns by name, with {@code _} for a hyphen; each is worded when it is asked for. */
final class PlanParts extends AbstractMap<String, Object> {
    private final ScheduledPlan plan;

    PlanParts(ScheduledPlan plan) {
        this.plan = plan;
    }

    ScheduledPlan plan() {
        return plan;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String word
                ? PlanColumn.named(word.replace('_', '-')).map(this::cell).orElse(null)
                : null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return Arrays.stream(PlanColumn.values())
                .map(column -> Map.<String, Object>entry(column.name().toLowerCase(Locale.ROOT), cell(column)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Object cell(PlanColumn column) {
        return new Printed(NotedTables.text(column.cell(plan)), Map.of());
    }
}
