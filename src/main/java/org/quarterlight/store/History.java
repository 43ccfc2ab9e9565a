package org.quarterlight.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of everything read; opening it makes the tables that are missing. */
public final class History {
    private final JdbcTemplate database;
    private final SqlDialect dialect;
    private final TransactionTemplate together;

    public History(DataSource source) {
        this(migrated(source), new TextSafeJdbc(source));
    }

    private static DataSource migrated(DataSource source) {
        Schema.migrate(source);
        return source;
    }

    private History(DataSource source, JdbcTemplate database) {
        this.database = database;
        this.dialect = SqlDialect.of(source);
        this.together = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** As it is, for one who only reads while another may write: nothing is made and nothing cleared away. */
    public static History asItIs(DataSource source) {
        return new History(source, new TextSafeJdbc(source));
    }

    public ExportFiles files() {
        return new ExportFiles(database, dialect, together);
    }

    public UnreportedFiles unreported() {
        return new UnreportedFiles(database);
    }

    public Exports exports() {
        return new Exports(database);
    }

    public Plans plans() {
        return new Plans(database, dialect);
    }

    public Issues issues() {
        return new Issues(database, together);
    }

    public RunLogbook logbook() {
        return new RunLogbook(database);
    }

    public RejectedRows rejectedRows() {
        return new RejectedRows(database);
    }
}
