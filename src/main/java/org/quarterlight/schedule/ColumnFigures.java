package org.quarterlight.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;
import org.quarterlight.programme.DeclaredColumn;

/**
 * The figure of a declared column of numbers over some plans: its sum, or its mean where the unit is per cent, which does
 * not add up. The numerator is how many plans give a number, the denominator how many plans there are.
 */
public record ColumnFigures(DeclaredColumn column) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    /** {@code sum.cost}, or {@code mean.complete} of a column in per cent. */
    public String id() {
        return (isMean() ? "mean." : "sum.") + column.word();
    }

    /** Percentages have a mean and no sum. */
    public boolean isMean() {
        return column.unit().equals("%");
    }

    /** Over those of the plans that were read. */
    Figure figure(Scope scope, LocalDate asAt, List<ScheduledPlan> plans) {
        return over(
                scope,
                asAt,
                plans.stream().filter(plan -> plan.state().isRead()).toList(),
                "the plans read");
    }

    /** Over all of some plans, which the words name. */
    public Figure over(Scope scope, LocalDate asAt, List<ScheduledPlan> plans, String which) {
        List<BigDecimal> numbers = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (ScheduledPlan plan : plans) {
            Optional<BigDecimal> number = column.number(Groupings.value(column, plan.version()));
            number.ifPresent(given -> {
                numbers.add(given);
                lines.add(plan.version().line());
            });
        }
        String definition = (isMean() ? "Mean" : "Sum") + " of the column " + column.name() + " over " + which
                + " that give a number there; the numerator counts those, the denominator all of them.";
        return new Figure(
                id(),
                scope,
                numbers.isEmpty() ? new Figure.Nothing() : new Figure.Amount(value(numbers), column.unit()),
                column.unit().isEmpty() ? "number" : column.unit(),
                definition,
                OptionalLong.of(numbers.size()),
                OptionalLong.of(plans.size()),
                "",
                asAt,
                lines.stream().distinct().sorted().toList());
    }

    private BigDecimal value(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return isMean() ? sum.divide(BigDecimal.valueOf(numbers.size()), TWELVE_DIGITS) : sum;
    }
}
