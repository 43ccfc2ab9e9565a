package org.quarterlight.table;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.PrintedValue;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.TableColumn;

/** A plan as a template sees it: its columns by name, with {@code _} for a hyphen; each is worded when it is asked for. */
public final class PlanParts extends AbstractMap<String, Object> {
    private final ScheduledPlan plan;

    private final PlanColumns columns;

    public PlanParts(ScheduledPlan plan, PlanColumns columns) {
        this.plan = plan;
        this.columns = columns;
    }

    public ScheduledPlan plan() {
        return plan;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String word
                ? columns.find(word.replace('_', '-')).map(this::cell).orElse(null)
                : null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return columns.names().stream()
                .map(name -> Map.<String, Object>entry(name.replace('-', '_'), cell(columns.named(name))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A number can be compared too: {@code plan.cost.value}. */
    private Object cell(TableColumn column) {
        Map<String, Object> parts = new HashMap<>();
        column.number(plan).ifPresent(number -> parts.put("value", number));
        return new PrintedValue(NotedTables.text(column.cell(plan)), parts);
    }
}
