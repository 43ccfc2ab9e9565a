package org.quarterlight.plan;

import java.util.Optional;

/**
 * A row that was refused, as a value: where it stands, what is wrong and what would be right. The column is a heading
 * (or {@code column N}), the code is kebab-case, {@code raw} is the record as given, and {@code plan} is the plan the row
 * spoke of where that could still be read.
 */
public record RowProblem(
        Line line, String column, String code, String value, String hint, String raw, Optional<PlanKey> plan) {

    /** This problem, of a plan whose key could be read. */
    public RowProblem about(Optional<PlanKey> key) {
        return new RowProblem(line, column, code, value, hint, raw, key);
    }

    /** This problem of the same bytes under another name. */
    public RowProblem in(String file) {
        return new RowProblem(new Line(file, line.sha256(), line.number()), column, code, value, hint, raw, plan);
    }
}
