package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A state folder's database as it was before its tables could be queried. Only its ledger of mail is carried over, as all
 * else is read again from the exports. The old ledger is dropped last, so that a kill on the way loses nothing.
 */
final class OlderLayout {
    private static final Logger LOG = LoggerFactory.getLogger(OlderLayout.class);
    private static final List<String> LEDGER =
            List.of("MAIL_MESSAGE", "MAIL_BRIEFING", "MAIL_ENCLOSURE", "MAIL_EDITION");
    private static final List<String> LATER_COLUMNS = List.of(
            "ALTER TABLE mail_briefing ADD COLUMN IF NOT EXISTS publication VARCHAR(128) DEFAULT 'public' NOT NULL",
            "ALTER TABLE mail_briefing ADD COLUMN IF NOT EXISTS making VARCHAR(128) DEFAULT '' NOT NULL");

    private final JdbcTemplate database;
    private final TransactionTemplate together;

    OlderLayout(DataSource source) {
        database = new TextSafeJdbc(source);
        together = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    boolean isFound() {
        List<String> tables = tables();
        return tables.contains(LEDGER.getFirst()) || tables.contains("READ_FILE") || plansAreKnownByDigest();
    }

    private boolean plansAreKnownByDigest() {
        return !database.queryForList("""
                        SELECT 1 FROM information_schema.columns
                        WHERE table_name = 'PLAN_VERSION' AND column_name = 'PLAN' AND data_type = 'UUID'
                        """, Integer.class).isEmpty();
    }

    private List<String> tables() {
        return database.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'",
                String.class);
    }

    /** Drops every table but those of the ledger, under its older or its present names. */
    void dropAllButLedger() {
        LOG.warn(
                "The state folder is of an older layout: its record of mail is carried over, and the exports are read again.");
        tables().stream()
                .filter(table -> !LEDGER.contains(table) && !table.startsWith("MESSAGE"))
                .forEach(this::drop);
    }

    private void drop(String table) {
        database.execute("DROP TABLE \"" + table + "\" IF EXISTS CASCADE");
    }

    /** Moves the ledger into the tables it has now. */
    void carryLedgerOver() {
        if (tables().containsAll(LEDGER)) {
            LATER_COLUMNS.forEach(database::execute);
            together.executeWithoutResult(status -> copyLedger());
            LEDGER.reversed().forEach(this::drop);
        }
    }

    private void copyLedger() {
        RowCallbackHandler message = this::copyMessage;
        database.query("SELECT * FROM mail_message ORDER BY n", message);
        database.update("""
                INSERT INTO message_briefing (message, n, edition, subject, file, sha256, due, publication, making)
                SELECT message, n, edition, subject, file, sha256, due, publication, making FROM mail_briefing
                """);
        database.update("""
                INSERT INTO message_enclosure (message, n, name, file, sha256)
                SELECT message, n, name, file, sha256 FROM mail_enclosure
                """);
        database.update("""
                INSERT INTO message_edition (edition, due, as_at, reason)
                SELECT edition, due, as_at, reason FROM mail_edition
                """);
    }

    private void copyMessage(ResultSet old) throws SQLException {
        database.update(
                """
                INSERT INTO message (id, as_at, issue, name, address, reader, state, reason, attempts,
                    next_attempt, first_attempt, told, subject, words, html, facts)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                old.getString("id"),
                old.getDate("as_at"),
                old.getString("issue"),
                old.getString("name"),
                old.getString("address"),
                ReaderId.of(old.getString("address")),
                old.getString("state"),
                old.getString("reason"),
                old.getInt("attempts"),
                moment(old.getObject("next_attempt", Long.class)),
                moment(old.getObject("first_attempt", Long.class)),
                old.getBoolean("told"),
                old.getString("subject"),
                old.getString("words"),
                old.getString("html"),
                old.getString("facts"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }
}
