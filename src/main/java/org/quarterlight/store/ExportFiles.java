package org.quarterlight.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.FileReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionTemplate;

/** The files ever read whole, each under the contract it was read by. */
public final class ExportFiles {
    static final RowMapper<FileReport> REPORT = (row, number) -> Reports.unpack(
            Texts.given(row.getString("report")), Texts.given(row.getString("path")), row.getString("sha256"));

    private final JdbcTemplate database;
    private final TransactionTemplate together;

    ExportFiles(JdbcTemplate database, TransactionTemplate together) {
        this.database = database;
        this.together = together;
    }

    /**
     * True when a file of that digest was read whole by the contract of that digest. Told is what the file's name says of
     * its export: equal bytes under names that tell different things are different exports.
     */
    public boolean knows(String sha256, String told, String contract) {
        return !sha256.isEmpty()
                && !database.queryForList(
                                "SELECT id FROM export_file WHERE sha256 = ? AND told = ? AND contract = ?"
                                        + " AND report IS NOT NULL",
                                Long.class,
                                sha256,
                                told,
                                contract)
                        .isEmpty();
    }

    /** Begins to remember a file; nothing of it counts until the reading is complete. */
    public FileReading begin(String path, String sha256, String told, String contract, Instant received) {
        Numbers numbers = new Numbers(database);
        long file = numbers.next("export_file");
        database.update(
                "INSERT INTO export_file (id, path, sha256, told, contract, received) VALUES (?, ?, ?, ?, ?, ?)",
                file,
                path,
                sha256,
                told,
                contract,
                received.getEpochSecond());
        return new FileReading(database, together, numbers, new FileReading.File(file, path, sha256, told));
    }

    /** What was understood of every file, in the order of their paths. */
    public List<FileReport> reports() {
        return database.query("""
                SELECT path, sha256, report FROM export_file
                WHERE report IS NOT NULL ORDER BY path, sha256
                """, REPORT);
    }

    public Optional<FileReport> report(String sha256) {
        return database
                .query(
                        "SELECT path, sha256, report FROM export_file WHERE report IS NOT NULL AND sha256 = ?",
                        REPORT,
                        sha256)
                .stream()
                .findFirst();
    }
}
