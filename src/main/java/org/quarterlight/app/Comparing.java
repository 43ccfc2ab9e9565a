package org.quarterlight.app;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;

/** What moved between two issues, or any two days that exports tell of, whichever is given first. */
public record Comparing(Folders places, Progress progress) {
    public IssueComparison between(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            throw new WrongRequest("ISSUE", other.toString(), "both are of one day; give two");
        }
        try (Workspace archive = Workspace.openToLook(places).ingest(progress)) {
            LocalDate first = one.isBefore(other) ? one : other;
            LocalDate last = one.isBefore(other) ? other : one;
            if (!archive.positions().hasExportBy(first, Optional.empty())) {
                throw new WrongRequest(
                        "ISSUE",
                        first.toString(),
                        "there is no export at or before it; the oldest is "
                                + archive.positions().asAtDates().stream()
                                        .findFirst()
                                        .map(day -> "of " + day)
                                        .orElse("missing: none could be read"));
            }
            AsAtPosition before = archive.positions().at(first, Optional.empty());
            AsAtPosition after = archive.positions().at(last, Optional.empty());
            return IssueComparison.of(before.schedule(), after.schedule(), after.promises());
        }
    }
}
