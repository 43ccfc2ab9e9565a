package org.quarterlight.plan;

import java.util.Optional;
import java.util.Set;

/**
 * A row that was refused, as a value: where it stands, what is wrong and what would be right. The column is a heading
 * (or {@code column N}), the code is kebab-case, {@code raw} is the record as given, and {@code plan} is the plan the row
 * spoke of where that could still be read.
 */
public record RowProblem(
        Line line, String column, String code, String value, String hint, String raw, Optional<PlanKey> plan) {
    private static final Set<String> SHAPES =
            Set.of("extra-cell", "missing-cell", "stray-quote", "open-quote", "swallowed-row", "empty");

    private static final String PERHAPS = "perhaps-a-row";

    /** A line inside a quoted cell that may be a row; nothing is wrong with it as far as can be told. */
    public static RowProblem perhapsARow(Line line, String text) {
        return new RowProblem(line, "", PERHAPS, "", "", text, Optional.empty());
    }

    /**
     * True where the row's shape is broken, so that what was read of its key may be made up of other cells: an unquoted
     * comma before the key shifts them, and may leave a part of the key empty. Such a key is believed where it is that of a plan on record.
     */
    private boolean mayMisreadKey() {
        return SHAPES.contains(code);
    }

    /** True where the row's plan is not told for sure, so that its text has to be searched for plans on record. */
    public boolean isTorn(Set<String> foldedIdsOnRecord) {
        return !code.equals(PERHAPS)
                && plan.map(key -> mayMisreadKey() || !foldedIdsOnRecord.contains(KeyText.folded(key.planId())))
                        .orElse(true);
    }

    /** True where the row may have spoken of any plan: its key cannot be read, or not be relied on. */
    public boolean mayBeOfAnyPlan(Set<String> foldedIdsOnRecord) {
        return plan.map(key -> mayMisreadKey() && !foldedIdsOnRecord.contains(key.foldedId()))
                .orElse(true);
    }

    /** This problem, of a plan whose key could be read. */
    public RowProblem about(Optional<PlanKey> key) {
        return new RowProblem(line, column, code, value, hint, raw, key);
    }

    /** This problem of the same bytes under another name. */
    public RowProblem in(String file) {
        return new RowProblem(new Line(file, line.sha256(), line.number()), column, code, value, hint, raw, plan);
    }
}
