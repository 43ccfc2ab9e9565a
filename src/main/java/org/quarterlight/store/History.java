package org.quarterlight.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of everything read; opening it makes what is missing and clears away files that were half read. */
public final class History {
    private final JdbcTemplate database;
    private final TransactionTemplate together;

    public History(DataSource source) {
        this(source, new JdbcTemplate(source));
        Schema.migrate(source);
        clearHalfRead();
    }

    private History(DataSource source, JdbcTemplate database) {
        this.database = database;
        this.together = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** As it is, for one who only reads while another may write: nothing is made and nothing cleared away. */
    public static History asItIs(DataSource source) {
        return new History(source, new JdbcTemplate(source));
    }

    private void clearHalfRead() {
        List<Long> halfRead = database.queryForList("SELECT id FROM export_file WHERE report IS NULL", Long.class);
        if (!halfRead.isEmpty()) {
            together.executeWithoutResult(status -> halfRead.forEach(this::clear));
        }
    }

    private void clear(long file) {
        Schema.forget(database, "id = ?", file);
        database.update("DELETE FROM plan_version WHERE first_file = ?", file);
        database.update("DELETE FROM export_file WHERE id = ?", file);
    }

    public ExportFiles files() {
        return new ExportFiles(database, together);
    }

    public UnreportedFiles unreported() {
        return new UnreportedFiles(database);
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
