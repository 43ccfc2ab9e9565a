package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.programme.ProgrammeWords;

/** What can be said at an as-at date from the newest export of each source: how old it is, and whether it tells who is live. */
final class NewestOfSources {
    private final LocalDate asAt;
    private final ProgrammeWords words;
    private final Map<String, LocalDate> newest = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    private NewestOfSources(LocalDate asAt, ProgrammeWords words) {
        this.asAt = asAt;
        this.words = words;
    }

    /** A source whose file has no report is taken to tell who is live. */
    static NewestOfSources of(RecordAsAt reading, ExportDates exports) {
        NewestOfSources sources = new NewestOfSources(
                reading.asAt(), reading.programme().profile().words());
        Set<String> silentFiles = new HashSet<>();
        reading.files().stream()
                .filter(report -> !report.understood().tellsLive())
                .map(FileReport::sha256)
                .forEach(silentFiles::add);
        for (Export export : reading.exports()) {
            boolean isNewest = exports.newest(export.source(), reading.asAt()).equals(Optional.of(export.asAt()));
            if (isNewest) {
                sources.newest.put(export.source(), export.asAt());
                if (silentFiles.contains(export.sha256())) {
                    sources.silent.add(export.source());
                }
            }
        }
        return sources;
    }

    LocalDate asAt() {
        return asAt;
    }

    /** What the programme calls its plans. */
    ProgrammeWords words() {
        return words;
    }

    /** False where the newest export has neither an actual date nor a stage "live" to give. */
    boolean tellsLive(String source) {
        return !silent.contains(source);
    }

    LocalDate newest(String source) {
        return newest.getOrDefault(source, asAt);
    }
}
