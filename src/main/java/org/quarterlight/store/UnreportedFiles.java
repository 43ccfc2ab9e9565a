package org.quarterlight.store;

import java.util.List;
import org.quarterlight.plan.FileReport;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files read since a run last reported what was read, so that the next run tells of each whichever command read it. */
public final class UnreportedFiles {
    private final JdbcTemplate database;

    UnreportedFiles(JdbcTemplate database) {
        this.database = database;
    }

    /** A file is about to be read. */
    public void add(String path, String sha256) {
        database.update("DELETE FROM unreported_file WHERE path = ? AND sha256 = ?", path, sha256);
        database.update("INSERT INTO unreported_file (path, sha256) VALUES (?, ?)", path, sha256);
    }

    /** The reports of those read whole, in the order they were read. */
    public List<FileReport> reports() {
        return database.query("""
                SELECT f.*
                FROM export_file f JOIN unreported_file u ON u.path = f.path AND u.sha256 = f.sha256
                WHERE f.complete ORDER BY f.id
                """, (row, n) -> FileReports.report(row));
    }

    /** All were reported. */
    public void clear() {
        database.update("DELETE FROM unreported_file");
    }
}
