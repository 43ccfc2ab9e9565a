package org.quarterlight.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.schedule.RefusedRows;
import org.quarterlight.store.History;

/** What was refused of the exports on record, of files that lie there unused, and of the files beside the plans. */
public record ReadingProblems(History history, ProgrammeInput input) {
    /** What is wrong now with the newest exports and with files that lie in the input folder. */
    public StandingProblems standing() {
        List<Export> newest = newest();
        return StandingProblems.of(reports(newest), small(newest).lines());
    }

    private SmallExports small(List<Export> newest) {
        return SmallExports.among(
                history.exports().all(), newest, history.files().reports());
    }

    /** A sentence on rows of the newest exports that were refused, or blank where there are none. */
    public String refused() {
        List<Export> newest = newest();
        RefusedRows refused = RefusedRows.of(newest, rejected(newest));
        return refused.isNone() ? "" : refused.sentence();
    }

    List<RowProblem> rejected(List<Export> newest) {
        return Stream.of(
                        history.rejectedRows().of(newest),
                        history.rejectedRows().withoutExport().stream()
                                .filter(this::liesThere)
                                .toList(),
                        input.problemsBesidePlans())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private boolean liesThere(RowProblem problem) {
        return input.holds(problem.line().sha256());
    }

    List<FileReport> reports(List<Export> newest) {
        Set<String> used = newest.stream().map(Export::sha256).collect(Collectors.toSet());
        SmallExports small = small(newest);
        Stream<FileReport> read = history.files().reports().stream()
                .filter(report -> used.contains(report.sha256()))
                .map(small::note);
        return Stream.of(read, input.quarantined(history.files().reports()).stream(), input.reports().stream())
                .flatMap(reports -> reports)
                .distinct()
                .toList();
    }

    private List<Export> newest() {
        return history.exports().all().stream()
                .map(Export::asAt)
                .max(Comparator.naturalOrder())
                .map(last -> NewestExports.of(history.exports().upTo(last, Optional.empty())))
                .orElse(List.of());
    }
}
