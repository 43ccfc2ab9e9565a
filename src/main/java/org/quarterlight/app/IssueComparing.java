package org.quarterlight.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;

/** What moved between two issues, or any two days that exports tell of, whichever is given first. */
public record IssueComparing(Folders places, Progress progress) {
    /** What moved, and what the programme says of itself. */
    public record Compared(IssueComparison moved, Profile programme) {}

    public Compared between(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            throw new WrongRequest("ISSUE", other.toString(), "both are of one day; give two");
        }
        LocalDate last = one.isBefore(other) ? other : one;
        return since((archive, now) -> one.isBefore(other) ? one : other, Optional.of(last));
    }

    /** Since the pack before: the position three months earlier than a day, or than the newest export. */
    public Compared sincePack(Optional<LocalDate> day) {
        return since((archive, now) -> now.minusMonths(ForwardWindow.MONTHS), day);
    }

    /** Since the last issue before a day, or before the newest export, of which the ledger says that a reader had it. */
    public Compared sinceReader(String address, Optional<LocalDate> day) {
        return since(
                (archive, now) -> archive.messages()
                        .lastDelivered(address, now.minusDays(1))
                        .orElseThrow(() -> new WrongRequest(
                                "--reader", address, "the ledger has no issue before " + now + " that reached it")),
                day);
    }

    private Compared since(BiFunction<Workspace, LocalDate, LocalDate> earlier, Optional<LocalDate> day) {
        try (Workspace archive = Workspace.openToLook(places).ingest(progress)) {
            LocalDate last = day.or(() -> archive.positions().newest())
                    .orElseThrow(() -> new WrongRequest("ISSUE", "", "there is no export that could be read"));
            LocalDate first = earlier.apply(archive, last);
            if (!archive.positions().hasExportBy(first, Optional.empty())) {
                throw new WrongRequest(
                        "ISSUE",
                        first.toString(),
                        "there is no export at or before it; the oldest is "
                                + archive.positions().asAtDates().stream()
                                        .findFirst()
                                        .map(oldest -> "of " + oldest)
                                        .orElse("missing: none could be read"));
            }
            AsAtPosition before = archive.positions().at(first, Optional.empty());
            AsAtPosition after = archive.positions().at(last, Optional.empty());
            return new Compared(
                    IssueComparison.of(before.schedule(), after.schedule(), after.promises()),
                    archive.input().profile());
        }
    }
}
