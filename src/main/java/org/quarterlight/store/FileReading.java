package org.quarterlight.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers one file while it is read: what it hears is gathered until it is written, and counts once the file is complete.
 * One that was left half read is gone on with where it stopped.
 */
public final class FileReading implements ExportListener {
    /** A file that could not be read has no digest and is known by its path. */
    private static final String SAME_FILE = "sha256 = ? AND told = ? AND (sha256 <> '' OR path = ?) AND id <> ?";

    private static final List<String> REJECTED =
            List.of("file", "export", "source", "plan_id", "line", "column_name", "code", "given", "hint", "raw");

    private final JdbcTemplate database;
    private final SqlDialect dialect;
    private final TransactionTemplate together;
    private final RowNumbers numbers;
    private final File file;
    private final StoredVersions versions;
    private final Map<SaidIn, ExportLines> exports = new HashMap<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Refused> rejected = new ArrayList<>();

    FileReading(JdbcTemplate database, SqlDialect dialect, TransactionTemplate together, File file) {
        this.database = database;
        this.dialect = dialect;
        this.together = together;
        this.numbers = new RowNumbers(database, dialect);
        this.file = file;
        this.versions = new StoredVersions(database, dialect, numbers, file.id);
    }

    /** The file's row number, path and digest. */
    record File(long id, String path, String sha256, String told) {}

    private record Accepted(ExportLines lines, long line, SaidVersion version) {}

    private record Refused(Optional<Long> export, RowProblem problem) {}

    /** The number by which a half-read file is found again. */
    public long id() {
        return file.id;
    }

    /** Finds the exports that were opened before, to go on with them. */
    FileReading goingOn() {
        RowCallbackHandler export = one -> exports.put(
                new SaidIn(StoredText.in(one, "source"), one.getObject("as_at", LocalDate.class)),
                new ExportLines(one.getLong("id"), one.getInt("next_run")));
        database.query("""
                SELECT e.id, e.source, e.as_at,
                    (SELECT COALESCE(MAX(l.n) + 1, 0) FROM export_lines l WHERE l.export = e.id) AS next_run
                FROM export e WHERE e.file = ?
                """, export, file.id);
        return this;
    }

    /** Takes what another machine has read. */
    public void take(RecordedItem heard) {
        switch (heard) {
            case RecordedItem.Opened(SaidIn export) -> open(export);
            case RecordedItem.Accepted(SaidIn export, long line, SaidVersion version) ->
                accepted.add(new Accepted(lines(export), line, version));
            case RecordedItem.Refused(Optional<SaidIn> export, RowProblem problem) -> refuse(export, problem);
        }
    }

    @Override
    public void opened(Export export) {
        open(SaidIn.of(export));
    }

    private void open(SaidIn export) {
        long id = numbers.export();
        database.update(
                "INSERT INTO export (id, file, source, as_at) VALUES (?, ?, ?, ?)",
                id,
                file.id,
                export.source(),
                export.asAt());
        exports.put(export, new ExportLines(id, 0));
    }

    @Override
    public void accepted(PlanVersion version) {
        SaidIn export = new SaidIn(version.key().source(), version.asAt());
        accepted.add(new Accepted(lines(export), version.line().number(), SaidVersion.of(version)));
    }

    private ExportLines lines(SaidIn export) {
        ExportLines lines = exports.get(export);
        if (lines == null) {
            throw new IllegalStateException("No export was opened for " + export.source() + " at " + export.asAt());
        }
        return lines;
    }

    /** Writes what was heard since the last time, together or not at all. */
    public void write() {
        together.executeWithoutResult(status -> {
            writeRejected();
            writeAccepted();
        });
    }

    private void writeAccepted() {
        if (!accepted.isEmpty()) {
            List<Long> ids =
                    versions.idsOf(accepted.stream().map(Accepted::version).toList(), exports.size());
            for (int i = 0; i < ids.size(); i++) {
                Accepted row = accepted.get(i);
                row.lines.add(ids.get(i), row.line);
            }
            accepted.clear();
        }
        exports.values().forEach(lines -> dialect.write(database, lines.taken()));
    }

    @Override
    public void rejected(Optional<Export> export, RowProblem problem) {
        refuse(export.map(SaidIn::of), problem);
    }

    private void refuse(Optional<SaidIn> export, RowProblem problem) {
        rejected.add(new Refused(export.map(exports::get).map(ExportLines::export), problem));
    }

    @Override
    public void perhaps(Optional<Export> export, RowProblem line) {
        rejected(export, line);
    }

    private void writeRejected() {
        dialect.write(
                database,
                new NewRows(
                        "rejected_row",
                        REJECTED,
                        rejected.stream().map(this::row).toList()));
        rejected.clear();
    }

    private List<@Nullable Object> row(Refused refused) {
        RowProblem problem = refused.problem;
        Optional<PlanKey> plan = problem.plan();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(file.id);
        row.add(refused.export.orElse(null));
        row.add(plan.map(PlanKey::source).map(StoredText::stored).orElse(null));
        row.add(plan.map(PlanKey::planId).map(StoredText::stored).orElse(null));
        row.add(problem.line().number());
        row.add(StoredText.stored(problem.column()));
        row.add(problem.code());
        row.add(StoredText.stored(problem.value()));
        row.add(StoredText.stored(problem.hint()));
        row.add(StoredText.stored(problem.raw()));
        return row;
    }

    /** Makes the file count, in place of any earlier reading of the same bytes; of a quarantined file only the report. */
    public void complete(FileReport report) {
        together.executeWithoutResult(status -> {
            write();
            if (report.quarantine().isPresent()) {
                Schema.forget(database, "id = ?", file.id);
            }
            Schema.forget(database, SAME_FILE, file.sha256, file.told, file.path, file.id);
            database.update("DELETE FROM export_file WHERE " + SAME_FILE, file.sha256, file.told, file.path, file.id);
            FileReports.complete(database, file.id, report);
        });
    }
}
