package org.quarterlight.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.workspace.WrongRequest;

/** The issues in place, for answering one who asks for another. */
final class KnownIssues {
    private static final int NAMED = 3;

    private KnownIssues() {}

    /** That there is no such issue, with the nearest that there are. */
    static WrongRequest unknown(Path output, LocalDate asAt) {
        List<String> nearest = IssueFolder.all(output).stream()
                .map(Manifest::asAt)
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, asAt))))
                .limit(NAMED)
                .map(LocalDate::toString)
                .toList();
        return new WrongRequest(
                "ISSUE",
                asAt.toString(),
                nearest.isEmpty()
                        ? "there is no issue in " + output + "; write one with run"
                        : "there is no such issue; the nearest in place are " + String.join(", ", nearest));
    }
}
