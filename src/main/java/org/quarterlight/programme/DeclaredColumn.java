package org.quarterlight.programme;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column of a programme's own that the contract declares with a type: its name there, under which the plans' remarks
 * keep the cells as given, and the unit of its numbers, such as GBP or %, blank where none is given.
 */
public record DeclaredColumn(String name, Type type, String unit) {
    /** What the cells of a column hold. */
    public enum Type {
        STRING,
        NUMBER,
        DATE,
        BOOLEAN
    }

    /** The number a cell of this column gives: £21,840,000, £21.84m and 21840000 are one. */
    public Optional<BigDecimal> number(String cell) {
        return type == Type.NUMBER ? NumberText.read(cell, unit) : Optional.empty();
    }
}
