package org.quarterlight.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lines of one export on their way into the database: a row for each run of versions and lines that go up by one. */
final class ExportLines {
    private final long export;
    private final List<Run> ended = new ArrayList<>();
    private Run open = Run.NONE;
    private int n;

    /** Versions from a row number on, one a line from a line on. */
    record Run(long version, long line, int size) {
        private static final Run NONE = new Run(0, 0, 0);

        private boolean goesOnWith(long nextVersion, long nextLine) {
            return size > 0 && size < RowNumbers.BLOCK && nextVersion == version + size && nextLine == line + size;
        }
    }

    ExportLines(long export) {
        this.export = export;
    }

    long export() {
        return export;
    }

    void add(long version, long line) {
        if (open.goesOnWith(version, line)) {
            open = new Run(open.version, open.line, open.size + 1);
        } else {
            endRun();
            open = new Run(version, line, 1);
        }
    }

    private void endRun() {
        if (open.size > 0) {
            ended.add(open);
            open = Run.NONE;
        }
    }

    /** Writes what is there, the run that may yet go on too. */
    void writeAll(JdbcTemplate database) {
        endRun();
        write(database);
    }

    void write(JdbcTemplate database) {
        database.batchUpdate(
                "INSERT INTO export_lines (export, n, first_version, first_line, size) VALUES (?, ?, ?, ?, ?)",
                ended,
                Math.max(1, ended.size()),
                (row, run) -> {
                    row.setLong(1, export);
                    row.setInt(2, n++);
                    row.setLong(3, run.version);
                    row.setLong(4, run.line);
                    row.setInt(5, run.size);
                });
        ended.clear();
    }
}
