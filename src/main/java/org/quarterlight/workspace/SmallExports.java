package org.quarterlight.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;

/**
 * Newest exports that hold no row, or half or fewer of the rows their source's export before held: they are read as they
 * are, and a note on the file says so. Files that hold several exports are not compared.
 */
public record SmallExports(Map<String, String> notes) {
    static SmallExports among(List<Export> all, List<Export> newest, Collection<FileReport> reports) {
        Map<String, Long> rows = new HashMap<>();
        reports.forEach(report -> rows.put(report.sha256(), report.counts().records()));
        Map<String, Long> exports = all.stream().collect(Collectors.groupingBy(Export::sha256, Collectors.counting()));
        rows.keySet().removeIf(file -> exports.getOrDefault(file, 0L) > 1);
        Map<String, String> notes = new TreeMap<>();
        for (Export export : newest) {
            note(export, before(export, all), rows).ifPresent(note -> notes.put(export.sha256(), note));
        }
        return new SmallExports(notes);
    }

    private static Optional<Export> before(Export export, List<Export> all) {
        return all.stream()
                .filter(other -> other.source().equals(export.source()))
                .filter(other -> other.asAt().isBefore(export.asAt()))
                .reduce((first, later) -> later);
    }

    private static Optional<String> note(Export export, Optional<Export> before, Map<String, Long> rows) {
        Optional<Long> now = Optional.ofNullable(rows.get(export.sha256()));
        Optional<Long> then = before.flatMap(other -> Optional.ofNullable(rows.get(other.sha256())));
        if (now.filter(count -> count == 0).isPresent()) {
            return Optional.of("the export of " + export.source() + " as at " + export.asAt() + " holds no row"
                    + then.map(count -> "; the one of " + before.orElseThrow().asAt() + " held " + count)
                            .orElse(""));
        }
        return now.flatMap(count -> then.filter(earlier -> 2 * count <= earlier)
                .map(earlier -> "the export of " + export.source() + " as at " + export.asAt() + " holds " + count
                        + " of the " + earlier + " rows of the one of "
                        + before.orElseThrow().asAt()
                        + "; look whether it was sent whole"));
    }

    FileReport note(FileReport report) {
        return Optional.ofNullable(notes.get(report.sha256()))
                .map(report::noting)
                .orElse(report);
    }

    /** Every note, in a settled order. */
    List<String> lines() {
        return notes.values().stream().sorted().toList();
    }
}
