package org.quarterlight.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** Reads the ledger's copy into a database that has no mail yet, as where the one before it was damaged. */
final class LedgerReadBack {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerReadBack.class);

    private final JdbcTemplate database;
    private final TransactionTemplate together;
    private long line;

    LedgerReadBack(DataSource source) {
        this.database = new JdbcTemplate(source);
        this.together = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Does nothing where there is mail in the database. */
    void from(Path file) {
        if (count() > 0) {
            return;
        }
        together.executeWithoutResult(status -> readAll(file));
        if (count() > 0) {
            LOG.warn(
                    "The database held no mail: the record of {} messages was read back from {}, so that none goes out twice.",
                    count(),
                    file);
        }
    }

    private long count() {
        Long messages = database.queryForObject("SELECT COUNT(*) FROM message", Long.class);
        return messages == null ? 0 : messages;
    }

    private void readAll(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(text -> {
                line++;
                if (!text.isBlank()) {
                    read(text, file);
                }
            });
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + file, problem);
        }
    }

    /** A line that was cut short is of a message the database knew too, but not of one handed over since. */
    private void read(String text, Path file) {
        try {
            write(LedgerLine.of(text));
        } catch (JacksonException damaged) {
            LOG.warn("{}, line {}: cut short or damaged, and left out; the lines round it stand.", file, line);
        }
    }

    private void write(LedgerLine row) {
        switch (row.table()) {
            case MESSAGE -> {
                forget(row.value("id"));
                insert(row);
            }
            case MESSAGE_BRIEFING, MESSAGE_ENCLOSURE -> insert(row);
            case MESSAGE_EDITION -> {
                database.update(
                        "DELETE FROM message_edition WHERE edition = ? AND due = ?",
                        row.value("edition"),
                        row.value("due"));
                insert(row);
            }
            case STANDING ->
                database.update(
                        """
                        UPDATE message SET state = ?, reason = ?, attempts = ?, next_attempt = ?, first_attempt = ?,
                            told = ? WHERE id = ?
                        """,
                        row.value("state"),
                        row.value("reason"),
                        row.value("attempts"),
                        row.value("next_attempt"),
                        row.value("first_attempt"),
                        row.value("told"),
                        row.value("id"));
        }
    }

    private void insert(LedgerLine row) {
        database.update(row.table().insert(), row.inOrder());
    }

    private void forget(@Nullable String id) {
        for (String table : List.of("message_briefing", "message_enclosure")) {
            database.update("DELETE FROM " + table + " WHERE message = ?", id);
        }
        database.update("DELETE FROM message WHERE id = ?", id);
    }
}
