package org.quarterlight.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.Groupings;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.TemplateMisuse;

/**
 * A condition on a declared column: {@code DfT | DHSC} for either text in any case, {@code >= £10m} for numbers, {@code <
 * 1 July 2026} for dates, {@code yes}, and {@code given} or {@code not given} for any column.
 */
public record ColumnCondition(DeclaredColumn column, String condition) {
    private static final Pattern COMPARISON = Pattern.compile("(?<sign><=|>=|<|>|=)?\\s*(?<value>.+)");

    Predicate<ScheduledPlan> predicate() {
        return switch (condition.strip().toLowerCase(Locale.ROOT)) {
            case "given" -> plan -> !cell(plan).isEmpty();
            case "not given" -> plan -> cell(plan).isEmpty();
            default ->
                switch (column.type()) {
                    case STRING, BOOLEAN -> anyOf();
                    case NUMBER -> compared(column::number, "a number such as 21.84m");
                    case DATE -> compared(this::day, "a date such as 1 July 2026");
                };
        };
    }

    private String cell(ScheduledPlan plan) {
        return Groupings.value(column, plan.version());
    }

    private Predicate<ScheduledPlan> anyOf() {
        List<String> words = Arrays.stream(condition.split("\\|"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        return plan -> words.contains(cell(plan).toLowerCase(Locale.ROOT));
    }

    /** A plan that gives no number or date there meets no comparison. */
    private <T extends Comparable<? super T>> Predicate<ScheduledPlan> compared(
            Function<String, Optional<T>> reading, String kind) {
        Matcher parts = COMPARISON.matcher(condition.strip());
        Optional<T> bound = parts.matches() ? reading.apply(parts.group("value")) : Optional.empty();
        if (bound.isEmpty()) {
            throw new TemplateMisuse(
                    column.name() + " cannot be compared with " + condition,
                    "give " + kind + ", with <, <=, > or >= before it, or given, or not given");
        }
        String sign = Optional.ofNullable(parts.group("sign")).orElse("=");
        return plan -> reading.apply(cell(plan))
                .filter(value -> holds(value.compareTo(bound.get()), sign))
                .isPresent();
    }

    private static boolean holds(int order, String sign) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
    }

    /** The day a date is measured by: the last it can be, or the first where that is open. */
    private Optional<LocalDate> day(String cell) {
        return column.date(cell).flatMap(StatedDate::interval).map(Interval::measuringDay);
    }
}
