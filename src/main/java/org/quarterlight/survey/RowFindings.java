package org.quarterlight.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

/** What was found wrong with one row, of which the first finding stands for it, and what is to be remarked on it. */
public final class RowFindings {
    private record Finding(String column, String code, String value, String hint) {}

    private Optional<Finding> first = Optional.empty();
    private List<RowRemark> remarks = List.of();

    public boolean any() {
        return first.isPresent();
    }

    public void refuse(String column, String code, String value, String hint) {
        if (first.isEmpty()) {
            first = Optional.of(new Finding(column, code, value, hint));
        }
    }

    public RowProblem problem(Line line, String raw, Optional<PlanKey> plan) {
        Finding found = first.orElseThrow();
        return new RowProblem(line, found.column, found.code, found.value, found.hint, raw, plan);
    }

    /** Most rows have no remark. */
    public void remark(RowRemark.Kind kind, String where, String text) {
        if (remarks.isEmpty()) {
            remarks = new ArrayList<>(1);
        }
        remarks.add(new RowRemark(kind, where, text));
    }

    public List<RowRemark> remarks() {
        return remarks;
    }
}
