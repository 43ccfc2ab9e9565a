package org.quarterlight.check;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/** One file as it was checked: what was understood of it, and its problems by kind. */
public record CheckedFile(String path, FileReport report, List<String> key, Spoken spoken, List<ProblemKind> problems) {

    /** For whom the file speaks and from which days; empty for files beside the plans. */
    public record Spoken(SortedSet<String> sources, SortedSet<LocalDate> asAt) {}

    /** The problems of one kind: how many there are, and the first of them. */
    public record ProblemKind(String code, long total, List<RowProblem> first) {}

    public boolean isSound() {
        return problems.isEmpty();
    }

    CheckedFile noting(String note) {
        return new CheckedFile(path, report.noting(note), key, spoken, problems);
    }
}
