package org.quarterlight.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.store.FileReading;
import org.quarterlight.store.History;

/**
 * Exports that were read and whose files lie in the input folder no more, as another file was put in their place: what a
 * later one corrected is marked in an issue, so making it again needs them, and only the database has them.
 */
public final class LostExports {
    private final History kept;
    private final Map<String, List<Export>> byFile;

    private LostExports(History kept, Map<String, List<Export>> byFile) {
        this.kept = kept;
        this.byFile = byFile;
    }

    public static LostExports of(Workspace archive) {
        return new LostExports(
                archive.history(),
                archive.history().exports().all().stream()
                        .filter(export -> !archive.input().holds(export.sha256()))
                        .collect(Collectors.groupingBy(Export::sha256, TreeMap::new, Collectors.toList())));
    }

    /** Their files, in order of name. */
    public List<String> files() {
        return byFile.values().stream()
                .map(exports -> exports.getFirst().file())
                .sorted()
                .toList();
    }

    /** Enters them in a database made anew, as if their files had been read first. */
    public void copyTo(History other) {
        byFile.values().forEach(exports -> copy(exports, other));
    }

    private void copy(List<Export> exports, History other) {
        Export first = exports.getFirst();
        FileReport report = kept.files().report(first.sha256()).orElseThrow();
        FileReading reading = other.files().begin(first.file(), first.sha256(), "", "", first.received());
        exports.forEach(reading::opened);
        exports.forEach(export -> versions(export).forEach(reading::accepted));
        Optional<Export> only = exports.size() == 1 ? Optional.of(first) : Optional.empty();
        kept.rejectedRows().of(exports).forEach(problem -> reading.rejected(only, problem));
        reading.complete(report);
    }

    private List<PlanVersion> versions(Export export) {
        try (Stream<PlanHistory> plans = kept.plans().in(List.of(export))) {
            return plans.flatMap(plan -> plan.versions().stream())
                    .sorted(Comparator.comparing(PlanVersion::line))
                    .toList();
        }
    }
}
