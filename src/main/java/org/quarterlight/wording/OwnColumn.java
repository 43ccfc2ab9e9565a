package org.quarterlight.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Column;
import org.quarterlight.figure.Groupings;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.schedule.ScheduledPlan;

/** A column of the programme's own: numbers in their unit, dates and answers written as everywhere, other cells as given. */
public record OwnColumn(DeclaredColumn declared) implements TableColumn {
    @Override
    public Column column(boolean headsRow, HeadingsInWords words) {
        return new Column(
                heading(), declared.type() == DeclaredColumn.Type.NUMBER ? Align.RIGHT : Align.LEFT, headsRow);
    }

    /** The name with the unit that its cells do not repeat, unless the name says it. */
    private String heading() {
        String unit = AmountWords.inHeading(declared.unit());
        String name = declared.name().toLowerCase(Locale.ROOT);
        String shorter = unit.replaceFirst("^(.) (.).*", "$1$2");
        boolean isSaid =
                name.contains(unit.toLowerCase(Locale.ROOT)) || name.contains(shorter.toLowerCase(Locale.ROOT));
        return unit.isEmpty() || isSaid ? declared.name() : declared.name() + ", " + unit;
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
                        .map(number -> AmountWords.inCell(number, declared.unit()))
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

    /** True where the cell says less than the number does. */
    public boolean isRounded(ScheduledPlan plan) {
        return AmountWords.inHeading(declared.unit()).isEmpty()
                && amount(plan).filter(AmountWords::isRounded).isPresent();
    }

    private String given(ScheduledPlan plan) {
        return Groupings.value(declared, plan.version());
    }
}
