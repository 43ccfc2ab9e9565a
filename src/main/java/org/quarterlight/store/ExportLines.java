package org.quarterlight.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one export on their way into the database: a row for each run of versions and lines that go up by one. */
final class ExportLines {
    private final long export;
    private final List<Run> runs = new ArrayList<>();
    private int n;

    /** Versions from a row number on, one a line from a line on. */
    record Run(long version, long line, int size) {
        private boolean goesOnWith(long nextVersion, long nextLine) {
            return size < RowNumbers.BLOCK && nextVersion == version + size && nextLine == line + size;
        }
    }

    /** Takes the export's row number, and the number its next run has. */
    ExportLines(long export, int n) {
        this.export = export;
        this.n = n;
    }

    long export() {
        return export;
    }

    void add(long version, long line) {
        if (!runs.isEmpty() && runs.getLast().goesOnWith(version, line)) {
            Run last = runs.removeLast();
            runs.add(new Run(last.version, last.line, last.size + 1));
        } else {
            runs.add(new Run(version, line, 1));
        }
    }

    /** The rows of what was added since the last time. */
    NewRows taken() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Run run : runs) {
            rows.add(List.of(export, n++, run.version, run.line, run.size));
        }
        runs.clear();
        return new NewRows("export_lines", List.of("export", "n", "first_version", "first_line", "size"), rows);
    }
}
