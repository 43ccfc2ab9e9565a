package org.quarterlight.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.FileReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The files ever read whole, each under the contract and the rules it was read by. */
public final class ExportFiles {
    private final JdbcTemplate database;
    private final SqlDialect dialect;
    private final TransactionTemplate together;

    ExportFiles(JdbcTemplate database, SqlDialect dialect, TransactionTemplate together) {
        this.database = database;
        this.dialect = dialect;
        this.together = together;
    }

    /**
     * True when a file of that digest was read whole by the rules of that digest. Told is what the file's name says of
     * its export: equal bytes under names that tell different things are different exports.
     */
    public boolean knows(String sha256, String told, String rules) {
        return !sha256.isEmpty()
                && !database.queryForList(
                                "SELECT id FROM export_file WHERE sha256 = ? AND told = ? AND rules = ? AND complete",
                                Long.class,
                                sha256,
                                told,
                                rules)
                        .isEmpty();
    }

    /** Begins to remember a file; nothing of it counts until the reading is complete. */
    public FileReading begin(String path, String sha256, String told, String rules, Instant received) {
        RowNumbers numbers = new RowNumbers(database, dialect);
        long file = numbers.file();
        database.update(
                "INSERT INTO export_file (id, path, sha256, told, rules, received) VALUES (?, ?, ?, ?, ?, ?)",
                file,
                path,
                sha256,
                told,
                rules,
                received.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
        return new FileReading(database, together, numbers, new FileReading.File(file, path, sha256, told));
    }

    /** What was understood of every file, in the order of their paths. */
    public List<FileReport> reports() {
        return database.query("SELECT * FROM export_file WHERE complete", (row, n) -> FileReports.report(row)).stream()
                .sorted(Comparator.comparing(FileReport::file).thenComparing(FileReport::sha256))
                .toList();
    }

    public Optional<FileReport> report(String sha256) {
        return database
                .query(
                        "SELECT * FROM export_file WHERE complete AND sha256 = ? ORDER BY id",
                        (row, n) -> FileReports.report(row),
                        sha256)
                .stream()
                .findFirst();
    }
}
