package org.quarterlight.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        long file = new RowNumbers(database, dialect).file();
        database.update(
                "INSERT INTO export_file (id, path, sha256, told, rules, received) VALUES (?, ?, ?, ?, ?, ?)",
                file,
                path,
                sha256,
                told,
                rules,
                received.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
        return new FileReading(database, dialect, together, new FileReading.File(file, path, sha256, told));
    }

    /** True where a file of that number was begun and is not complete. */
    public boolean isHalfRead(long number) {
        return halfRead().contains(number);
    }

    private List<Long> halfRead() {
        return database.queryForList("SELECT id FROM export_file WHERE NOT complete", Long.class);
    }

    /** Goes on with a half-read file behind what was written of it. */
    public FileReading goOn(long number) {
        FileReading.File file = database.queryForObject(
                "SELECT path, sha256, told FROM export_file WHERE id = ?",
                (row, n) -> new FileReading.File(
                        number, StoredText.in(row, "path"), row.getString("sha256"), StoredText.in(row, "told")),
                number);
        return new FileReading(database, dialect, together, Objects.requireNonNull(file)).goingOn();
    }

    /** Clears away files that were half read; only for whoever holds the run, as another may be reading them now. */
    public void clearHalfRead() {
        clearAll(halfRead());
    }

    /** As above, but for the one that is gone on with. */
    public void clearHalfReadBut(long number) {
        clearAll(halfRead().stream().filter(file -> file != number).toList());
    }

    private void clearAll(List<Long> halfRead) {
        if (!halfRead.isEmpty()) {
            together.executeWithoutResult(status -> halfRead.forEach(this::clear));
        }
    }

    private void clear(long file) {
        Schema.forget(database, "id = ?", file);
        database.update("""
                DELETE FROM plan_version WHERE first_file = ? AND NOT EXISTS (
                    SELECT 1 FROM export_lines l
                    WHERE l.first_version BETWEEN plan_version.id - 999 AND plan_version.id
                    AND l.first_version + l.size > plan_version.id)
                """, file);
        database.update("DELETE FROM export_file WHERE id = ?", file);
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
