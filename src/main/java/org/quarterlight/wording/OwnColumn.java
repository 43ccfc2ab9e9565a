package org.quarterlight.wording;

import java.math.BigDecimal;
import java.util.Optional;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Column;
import org.quarterlight.figure.Groupings;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.schedule.ScheduledPlan;

/** A column of the programme's own: numbers in their unit, dates and answers written as everywhere, other cells as given. */
public record OwnColumn(DeclaredColumn declared) implements TableColumn {
    @Override
    public Column column(boolean headsRow, OverdueWords overdue) {
        return new Column(
                declared.name(), declared.type() == DeclaredColumn.Type.NUMBER ? Align.RIGHT : Align.LEFT, headsRow);
    }

    @Override
    public String cell(ScheduledPlan plan) {
        String given = given(plan);
        if (given.isEmpty()) {
            return declared.type() == DeclaredColumn.Type.DATE ? Wording.NO_DATE : Wording.NOT_GIVEN;
        }
        return switch (declared.type()) {
            case NUMBER ->
                amount(plan)
                        .map(number -> AmountWords.of(number, declared.unit()))
                        .orElse(given);
            case DATE -> declared.date(given).map(Wording::stated).orElse(given);
            case STRING, BOOLEAN -> given;
        };
    }

    @Override
    public Optional<Number> number(ScheduledPlan plan) {
        return amount(plan).map(number -> number);
    }

    public Optional<BigDecimal> amount(ScheduledPlan plan) {
        return declared.number(given(plan));
    }

    private String given(ScheduledPlan plan) {
        return Groupings.value(declared, plan.version());
    }
}
