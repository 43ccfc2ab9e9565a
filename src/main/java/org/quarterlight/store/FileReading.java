package org.quarterlight.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.LastSaid;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowPrint;
import org.quarterlight.plan.RowProblem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers one file while it is read, some rows at a time; the file counts from {@code complete} on. */
public final class FileReading implements ExportListener {
    /** A file that could not be read has no digest and is known by its path. */
    private static final String SAME_FILE = "sha256 = ? AND told = ? AND (sha256 <> '' OR path = ?) AND id <> ?";

    private static final int ROWS_TOGETHER = 1_000;
    private static final int PAGES_TOGETHER = 64;

    private final JdbcTemplate database;
    private final TransactionTemplate together;
    private final Numbers numbers;
    private final File file;
    private final Map<String, SourceContents> sources = new HashMap<>();
    private final Map<Said, ExportRows> exports = new HashMap<>();
    private final Map<String, RowPrints> prints = new HashMap<>();
    private Optional<LastExport> last = Optional.empty();
    private final List<Refused> rejected = new ArrayList<>();

    FileReading(JdbcTemplate database, TransactionTemplate together, Numbers numbers, File file) {
        this.database = database;
        this.together = together;
        this.numbers = numbers;
        this.file = file;
    }

    /** The file's row number, path and digest. */
    record File(long id, String path, String sha256, String told) {}

    /** Which export a row is of: one source at one as-at date. */
    private record Said(String source, LocalDate asAt) {
        private Said(Export export) {
            this(export.source(), export.asAt());
        }
    }

    private record Refused(Optional<Long> export, RowProblem problem) {}

    @Override
    public void opened(Export export) {
        long id = numbers.next("read_export");
        database.update(
                "INSERT INTO read_export (id, file, source, as_at) VALUES (?, ?, ?, ?)",
                id,
                file.id,
                export.source(),
                export.asAt());
        SourceContents contents =
                sources.computeIfAbsent(export.source(), source -> new SourceContents(database, source));
        contents.expect(() -> new Exports(database)
                .beside(export).stream()
                        .map(number -> ExportLineRuns.of(database, number))
                        .toList());
        exports.put(new Said(export), new ExportRows(id, contents));
    }

    @Override
    public LastSaid lastSaid(Export export) {
        last = new Exports(database)
                .beside(export).stream()
                        .max(Comparator.naturalOrder())
                        .map(number -> LastExport.of(database, export.source(), number));
        return last.map(LastExport::rows).orElse(LastSaid.NOTHING);
    }

    @Override
    public void accepted(PlanVersion version) {
        ExportRows rows = rows(version.key().source(), version.asAt());
        add(rows, rows.contents().numberOf(version), version.line().number());
    }

    @Override
    public void accepted(PlanVersion version, RowPrint print) {
        ExportRows rows = rows(version.key().source(), version.asAt());
        int number = rows.contents().add(version);
        prints.computeIfAbsent(version.key().source(), source -> new RowPrints(database, source))
                .add(number, print);
        add(rows, number, version.line().number());
    }

    @Override
    public void repeated(Export export, int row, long line) {
        add(rows(export.source(), export.asAt()), last.orElseThrow().number(row), line);
    }

    private ExportRows rows(String source, LocalDate asAt) {
        ExportRows rows = exports.get(new Said(source, asAt));
        if (rows == null) {
            throw new IllegalStateException("No export was opened for " + source + " at " + asAt);
        }
        return rows;
    }

    private void add(ExportRows rows, int content, long line) {
        rows.add(content, line);
        if (rows.contents().waiting() >= PAGES_TOGETHER) {
            together.executeWithoutResult(status -> writePages());
        }
    }

    private void writePages() {
        sources.values().forEach(contents -> contents.writePages(file.id));
        prints.values().forEach(each -> each.writePages(numbers, file.id));
        exports.values().forEach(rows -> rows.writePages(database));
    }

    @Override
    public void rejected(Optional<Export> export, RowProblem problem) {
        rejected.add(new Refused(export.map(Said::new).map(exports::get).map(ExportRows::export), problem));
        if (rejected.size() >= ROWS_TOGETHER) {
            together.executeWithoutResult(status -> writeRejected());
        }
    }

    private void writeRejected() {
        database.batchUpdate(
                "INSERT INTO refused_row (id, file, export, source, plan_id, body) VALUES (?, ?, ?, ?, ?, ?)",
                rejected,
                ROWS_TOGETHER,
                (row, refused) -> {
                    row.setLong(1, numbers.next("refused_row"));
                    row.setLong(2, file.id);
                    row.setObject(3, refused.export.orElse(null));
                    row.setString(
                            4, refused.problem.plan().map(plan -> plan.source()).orElse(null));
                    row.setString(
                            5, refused.problem.plan().map(plan -> plan.planId()).orElse(null));
                    row.setString(
                            6,
                            Problems.pack(refused.problem, new Packed.Writer()).toString());
                });
        rejected.clear();
    }

    /** Makes the file count, in place of any earlier reading of the same bytes; of a quarantined file only the report. */
    public void complete(FileReport report) {
        together.executeWithoutResult(status -> {
            writeRejected();
            sources.values().forEach(contents -> contents.writeAll(file.id));
            prints.values().forEach(each -> each.writeAll(numbers, file.id));
            exports.values().forEach(rows -> rows.writeAll(database));
            if (report.quarantine().isPresent()) {
                HistoryTables.forget(database, "id = ?", file.id);
            }
            HistoryTables.forget(database, SAME_FILE, file.sha256, file.told, file.path, file.id);
            database.update("DELETE FROM read_file WHERE " + SAME_FILE, file.sha256, file.told, file.path, file.id);
            database.update("UPDATE read_file SET report = ? WHERE id = ?", Reports.pack(report), file.id);
        });
    }
}
