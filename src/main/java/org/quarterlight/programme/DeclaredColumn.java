package org.quarterlight.programme;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.StatedDate;

/**
 * A column of a programme's own that the contract declares with a type: its name there, under which the plans' remarks
 * keep the cells as given, the unit of its numbers, such as GBP or %, blank where none is given, and how its cells are
 * written.
 */
public record DeclaredColumn(String name, Type type, String unit, CellForms forms) {
    /** What the cells of a column hold. */
    public enum Type {
        STRING,
        NUMBER,
        DATE,
        BOOLEAN
    }

    public DeclaredColumn(String name, Type type, String unit) {
        this(name, type, unit, CellForms.USUAL);
    }

    /** The name as one word: {@code Integrated care board} is integrated-care-board, {@code % complete} is complete. */
    public String word() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** True where both read the same of the same cell; the forms of dates may differ from file to file. */
    public boolean agreesWith(DeclaredColumn other) {
        return type == other.type && unit.equals(other.unit) && forms.agreesWith(other.forms);
    }

    /** True where a cell that is not blank holds what the column is declared to hold. */
    public boolean reads(String cell) {
        return switch (type) {
            case STRING -> true;
            case NUMBER -> number(cell).isPresent();
            case DATE -> date(cell).isPresent();
            case BOOLEAN -> answer(cell).isPresent();
        };
    }

    /** The number a cell of this column gives: £21,840,000, £21.84m and 21840000 are one. */
    public Optional<BigDecimal> number(String cell) {
        return type == Type.NUMBER ? NumberText.read(cell, unit, forms.numbers()) : Optional.empty();
    }

    /** The date a cell of this column states, or that it states none. */
    public Optional<StatedDate> date(String cell) {
        return type == Type.DATE
                        && new DateReader(forms.dates()).read(cell) instanceof DateReading.Stated(StatedDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    /** The answer a cell of this column gives to a question of yes or no. */
    public Optional<Boolean> answer(String cell) {
        return type == Type.BOOLEAN ? yesOrNo(cell.strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private Optional<Boolean> yesOrNo(String folded) {
        boolean yes = forms.yes().contains(folded);
        return yes || forms.no().contains(folded) ? Optional.of(yes) : Optional.empty();
    }

    /** A cell as one of the values plans are told apart by: yes and no however they are written, any other text as given. */
    public String value(String cell) {
        return answer(cell).map(yes -> yes ? "yes" : "no").orElse(cell);
    }
}
