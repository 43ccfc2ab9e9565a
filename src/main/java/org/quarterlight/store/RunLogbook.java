package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** How every run ended, so that a night without a run is seen and a person can be told. */
public final class RunLogbook {
    private final JdbcTemplate database;

    RunLogbook(JdbcTemplate database) {
        this.database = database;
    }

    /** A run begins; until its end is on record it counts as unfinished. */
    public void begin(String run, Instant begun) {
        database.update(
                "INSERT INTO run (id, begun, outcome, detail, late) VALUES (?, ?, ?, '', '')",
                run,
                begun.atOffset(ZoneOffset.UTC),
                LogEntry.Outcome.UNFINISHED.name());
    }

    /** A run has ended; late names the sources whose exports had not come by then. */
    public void end(String run, Instant ended, LogEntry.Outcome outcome, String detail, List<String> late) {
        database.update(
                "UPDATE run SET ended = ?, outcome = ?, detail = ?, late = ? WHERE id = ?",
                ended.atOffset(ZoneOffset.UTC),
                outcome.name(),
                detail,
                String.join("\n", late),
                run);
    }

    /** The last runs, newest first. */
    public List<LogEntry> last(int runs) {
        return database.query(
                "SELECT id, begun, ended, outcome, detail, late FROM run ORDER BY begun DESC, id DESC LIMIT ?",
                RunLogbook::entry,
                runs);
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        Optional<Instant> ended = Optional.ofNullable(row.getObject("ended", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        return new LogEntry(
                row.getString("id"),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                ended,
                LogEntry.Outcome.valueOf(row.getString("outcome")),
                StoredText.in(row, "detail"),
                StoredText.in(row, "late").lines().toList());
    }
}
