package org.quarterlight.app;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.mail.OperatorMail;
import org.quarterlight.store.LogEntry;

/**
 * What the operator is told as a run ends, whoever started it: how much was read and refused, exports that shrank, and sources
 * that are newly late. The runs are the last two on record, the newest first.
 */
record OperatorReport(OperatorMail operator, RunReport report, List<LogEntry> runs) {
    static final int RUNS = 2;

    void tell() {
        RefusedInput refused = RefusedInput.among(report.read());
        if (!refused.isNone()) {
            operator.inform(refused.subject(), report.counts() + "\n\n" + refused.text());
        }
        List<String> small = report.standing().small();
        if (!small.isEmpty() && !report.read().isEmpty()) {
            operator.inform("An export holds much less than the one before", String.join(";\n", small) + ".");
        }
        List<String> late = newlyLate();
        if (!late.isEmpty()) {
            operator.inform(
                    late.size() == 1 ? "A source is late" : late.size() + " sources are late",
                    "The briefings carry their last exports on, dated: " + String.join("; ", late) + ".");
        }
    }

    private List<String> newlyLate() {
        if (runs.isEmpty()) {
            return List.of();
        }
        List<String> late = new ArrayList<>(runs.getFirst().late());
        runs.stream().skip(1).limit(1).forEach(before -> late.removeAll(before.late()));
        return late;
    }
}
