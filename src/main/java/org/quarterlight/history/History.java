package org.quarterlight.history;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of everything read; opening it makes what is missing and clears away files that were half read. */
public final class History {
    private final JdbcTemplate database;
    private final TransactionTemplate together;

    public History(DataSource source) {
        database = new JdbcTemplate(source);
        together = new TransactionTemplate(new JdbcTransactionManager(source));
        Tables.make(database);
        clearHalfRead();
    }

    private void clearHalfRead() {
        together.executeWithoutResult(status -> {
            Tables.forget(database, "report IS NULL");
            database.update("DELETE FROM content_page WHERE file IN (SELECT id FROM read_file WHERE report IS NULL)");
            database.update("DELETE FROM read_file WHERE report IS NULL");
        });
    }

    public ExportFiles files() {
        return new ExportFiles(database, together);
    }

    public Exports exports() {
        return new Exports(database);
    }

    public Plans plans() {
        return new Plans(database);
    }

    public Logbook logbook() {
        return new Logbook(database);
    }

    public RejectedRows rejectedRows() {
        return new RejectedRows(database);
    }
}
