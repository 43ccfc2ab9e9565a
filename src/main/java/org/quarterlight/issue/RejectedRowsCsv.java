package org.quarterlight.issue;

import static org.quarterlight.csv.FormulaGuard.guarded;

import java.nio.file.Path;
import java.util.List;
import org.quarterlight.plan.RowProblem;

/** {@code rejected-rows.csv}: every row refused from the exports an issue rests on, and what would be right. */
final class RejectedRowsCsv {
    private static final List<String> HEADING =
            List.of("file", "sha256", "line", "column", "code", "value", "hint", "raw");

    private RejectedRowsCsv() {}

    static void write(Path file, List<RowProblem> rejected) {
        SafeCsv.write(file, HEADING, rejected.stream().map(RejectedRowsCsv::row));
    }

    private static List<String> row(RowProblem problem) {
        return List.of(
                guarded(problem.line().file()),
                problem.line().sha256(),
                Long.toString(problem.line().number()),
                guarded(problem.column()),
                problem.code(),
                guarded(problem.value()),
                guarded(problem.hint()),
                guarded(problem.raw()));
    }
}
