package org.quarterlight.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarterlight.check.CheckedFile.ProblemKind;
import org.quarterlight.check.CheckedFile.Spoken;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/** The problems of one file by kind, in the order met: all are counted, the first of each kind are kept. */
final class ProblemTally {
    private static final int KEPT = 1_000;

    private final Map<String, List<RowProblem>> first = new LinkedHashMap<>();
    private final Map<String, Long> totals = new LinkedHashMap<>();

    /** A file beside the plans that is read only to hear what is wrong with it. */
    static CheckedFile of(Path file, Function<Consumer<RowProblem>, FileReport> reading) {
        ProblemTally problems = new ProblemTally();
        FileReport report = reading.apply(problems::note);
        report.quarantine().ifPresent(problems::note);
        Spoken nobody = new Spoken(new TreeSet<>(), new TreeSet<>());
        return new CheckedFile(file.toString(), report, List.of(), nobody, problems.kinds());
    }

    void note(RowProblem problem) {
        totals.merge(problem.code(), 1L, Long::sum);
        List<RowProblem> kept = first.computeIfAbsent(problem.code(), code -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    List<ProblemKind> kinds() {
        return totals.entrySet().stream()
                .map(kind -> new ProblemKind(
                        kind.getKey(), kind.getValue(), List.copyOf(first.getOrDefault(kind.getKey(), List.of()))))
                .toList();
    }
}
