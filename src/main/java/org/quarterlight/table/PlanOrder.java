package org.quarterlight.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.Groupings;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.wording.OwnColumn;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.PlanNames;

/** The orders in which a table can list plans, what matters most to a reader first. */
public record PlanOrder(LocalDate asAt, PlanColumns columns) {
    /** The longest slip, then the longest overdue, then the nearest date; by name where those are alike. */
    public static final List<String> USUAL = List.of("slip", "overdue", "date", "name");

    public Map<String, Comparator<ScheduledPlan>> orders() {
        return Map.of(
                "slip", longest(plan -> plan.movement().slipDays().orElse(0)),
                "delay", longest(plan -> plan.history().slipSinceBaselineDays().orElse(0)),
                "overdue", longest(this::overdueDays),
                "date", Comparator.comparing(PlanOrder::date),
                "latest-go-live", Comparator.comparing(PlanOrder::wentLive).reversed(),
                "date-changes", longest(plan -> plan.history().dateChanges()),
                "region", Comparator.comparing(plan -> plan.version().region(), NaturalOrder.OF_NAMES),
                "name",
                        Comparator.comparing(
                                        (ScheduledPlan plan) -> PlanNames.organisation(plan), NaturalOrder.OF_NAMES)
                                .thenComparing(
                                        plan -> plan.version().deployment().product(), NaturalOrder.OF_NAMES));
    }

    private static Comparator<ScheduledPlan> longest(Function<ScheduledPlan, Number> days) {
        return Comparator.comparingLong(plan -> -days.apply(plan).longValue());
    }

    /** The plans in an order of these words, the first deciding first; the name decides last. */
    public List<ScheduledPlan> sorted(List<ScheduledPlan> plans, List<String> words) {
        Map<String, Comparator<ScheduledPlan>> orders = orders();
        Comparator<ScheduledPlan> order = Comparator.comparingInt(plan -> 0);
        for (String word : words) {
            order = order.thenComparing(orders.containsKey(word) ? orders.get(word) : own(word, orders.keySet()));
        }
        return plans.stream().sorted(order.thenComparing(orders.get("name"))).toList();
    }

    /** By a declared column: the largest number first, the earliest date, texts by the alphabet; plans without one last. */
    private Comparator<ScheduledPlan> own(String word, Set<String> orders) {
        DeclaredColumn column = columns.own(word)
                .map(OwnColumn::declared)
                .orElseThrow(() -> PlanColumns.unknown(
                        "plans cannot be ordered by " + word,
                        word,
                        Stream.concat(orders.stream().sorted(), columns.ownNames().stream())
                                .toList(),
                        "orders are "));
        return switch (column.type()) {
            case NUMBER -> by(plan -> column.number(cell(column, plan)), Comparator.reverseOrder());
            case DATE ->
                by(
                        plan -> column.date(cell(column, plan))
                                .flatMap(StatedDate::interval)
                                .map(Interval::measuringDay),
                        Comparator.naturalOrder());
            case STRING, BOOLEAN ->
                by(plan -> Optional.of(cell(column, plan)).filter(text -> !text.isEmpty()), NaturalOrder.OF_NAMES);
        };
    }

    private static String cell(DeclaredColumn column, ScheduledPlan plan) {
        return Groupings.value(column, plan.version());
    }

    private static <T> Comparator<ScheduledPlan> by(
            Function<ScheduledPlan, Optional<T>> value, Comparator<? super T> order) {
        Comparator<ScheduledPlan> silentLast =
                Comparator.comparing(plan -> value.apply(plan).isEmpty());
        return silentLast.thenComparing((one, other) -> value.apply(one)
                .flatMap(first -> value.apply(other).map(second -> order.compare(first, second)))
                .orElse(0));
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
