package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** File reports in the columns of export_file. */
final class FileReports {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FileReports() {}

    /** Writes the report; with it the file is complete. */
    static void complete(JdbcTemplate database, long file, FileReport report) {
        FileReport.Understood understood = report.understood();
        FileReport.Counts counts = report.counts();
        database.update(
                """
                UPDATE export_file SET complete = TRUE,
                    role = ?, encoding = ?, cell_delimiter = ?, date_order = ?, tells_live = ?,
                    line_count = ?, record_count = ?, accepted_count = ?, rejected_count = ?, duplicate_count = ?,
                    notes = ?
                WHERE id = ?
                """,
                report.role(),
                understood.encoding(),
                understood.delimiter(),
                understood.dateOrder(),
                understood.tellsLive(),
                counts.lines(),
                counts.records(),
                counts.accepted(),
                counts.rejected(),
                counts.duplicates(),
                JSON.writeValueAsString(report.notes()),
                file);
        report.quarantine().ifPresent(why -> quarantine(database, file, why));
    }

    private static void quarantine(JdbcTemplate database, long file, RowProblem why) {
        database.update("""
                UPDATE export_file SET quarantine_code = ?, quarantine_line = ?, quarantine_column = ?,
                    quarantine_given = ?, quarantine_hint = ?, quarantine_raw = ?
                WHERE id = ?
                """, why.code(), why.line().number(), why.column(), why.value(), why.hint(), why.raw(), file);
    }

    /** The report of a row of export_file that is complete. */
    static FileReport report(ResultSet row) throws SQLException {
        String path = StoredText.in(row, "path");
        return new FileReport(
                path,
                row.getString("sha256"),
                row.getString("role"),
                new FileReport.Understood(
                        StoredText.in(row, "encoding"),
                        StoredText.in(row, "cell_delimiter"),
                        StoredText.in(row, "date_order"),
                        row.getBoolean("tells_live")),
                new FileReport.Counts(
                        row.getLong("line_count"),
                        row.getLong("record_count"),
                        row.getLong("accepted_count"),
                        row.getLong("rejected_count"),
                        row.getLong("duplicate_count")),
                JSON.readValue(StoredText.in(row, "notes"), new TypeReference<List<String>>() {}),
                quarantine(row, path));
    }

    private static Optional<RowProblem> quarantine(ResultSet row, String path) throws SQLException {
        if (row.getString("quarantine_code") == null) {
            return Optional.empty();
        }
        return Optional.of(new RowProblem(
                new Line(path, row.getString("sha256"), row.getLong("quarantine_line")),
                StoredText.in(row, "quarantine_column"),
                StoredText.in(row, "quarantine_code"),
                StoredText.in(row, "quarantine_given"),
                StoredText.in(row, "quarantine_hint"),
                StoredText.in(row, "quarantine_raw"),
                Optional.empty()));
    }
}
