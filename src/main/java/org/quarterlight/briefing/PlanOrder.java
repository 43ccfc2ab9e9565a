package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarterlight.dates.Interval;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.TemplateMisuse;

/** The orders in which a table can list plans, what matters most to a reader first. */
record PlanOrder(LocalDate asAt) {
    /** The longest slip, then the longest overdue, then the nearest date; by name where those are alike. */
    static final List<String> USUAL = List.of("slip", "overdue", "date", "name");

    private Map<String, Comparator<ScheduledPlan>> orders() {
        return Map.of(
                "slip", longest(plan -> plan.movement().slipDays().orElse(0)),
                "delay", longest(plan -> plan.history().slipSinceBaselineDays().orElse(0)),
                "overdue", longest(this::overdueDays),
                "date", Comparator.comparing(PlanOrder::date),
                "latest-go-live", Comparator.comparing(PlanOrder::wentLive).reversed(),
                "date-changes", longest(plan -> plan.history().dateChanges()),
                "region", Comparator.comparing(plan -> plan.version().region()),
                "name",
                        Comparator.comparing((ScheduledPlan plan) -> Pictures.label(plan))
                                .thenComparing(
                                        plan -> plan.version().deployment().product()));
    }

    private static Comparator<ScheduledPlan> longest(Function<ScheduledPlan, Number> days) {
        return Comparator.comparingLong(plan -> -days.apply(plan).longValue());
    }

    /** The plans in an order of these words, the first deciding first; the name decides last. */
    List<ScheduledPlan> sorted(List<ScheduledPlan> plans, List<String> words) {
        Map<String, Comparator<ScheduledPlan>> orders = orders();
        Comparator<ScheduledPlan> order = Comparator.comparingInt(plan -> 0);
        for (String word : words) {
            Comparator<ScheduledPlan> next = orders.get(word);
            if (next == null) {
                throw new TemplateMisuse(
                        "plans cannot be ordered by " + word,
                        "orders are "
                                + String.join(
                                        ", ", orders.keySet().stream().sorted().toList()));
            }
            order = order.thenComparing(next);
        }
        return plans.stream().sorted(order.thenComparing(orders.get("name"))).toList();
    }

    /** Days since the planned dates ended, of a plan that is overdue. */
    long overdueDays(ScheduledPlan plan) {
        return plan.overdueDays(asAt).orElse(0);
    }

    private static LocalDate date(ScheduledPlan plan) {
        return plan.version()
                .dates()
                .planned()
                .interval()
                .map(Interval::measuringDay)
                .orElse(LocalDate.MAX);
    }

    private static LocalDate wentLive(ScheduledPlan plan) {
        return plan.wentLive().map(Interval::measuringDay).orElse(LocalDate.MIN);
    }
}
