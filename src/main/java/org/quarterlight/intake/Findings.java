package org.quarterlight.intake;

import java.util.Optional;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

/** What was found wrong with the row being read; the first finding stands for it. */
final class Findings {
    private record Finding(String column, String code, String value, String hint) {}

    private Optional<Finding> first = Optional.empty();

    void clear() {
        first = Optional.empty();
    }

    boolean any() {
        return first.isPresent();
    }

    void refuse(String column, String code, String value, String hint) {
        if (first.isEmpty()) {
            first = Optional.of(new Finding(column, code, value, hint));
        }
    }

    RowProblem problem(Line line, String raw, Optional<PlanKey> plan) {
        Finding found = first.orElseThrow();
        return new RowProblem(line, found.column, found.code, found.value, found.hint, raw, plan);
    }
}
