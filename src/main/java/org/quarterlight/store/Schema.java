package org.quarterlight.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables of the whole product, made and brought up to date by Flyway from the migrations beside this class. */
public final class Schema {
    private static final String FLYWAY_TABLE = "quarterlight_schema";

    private Schema() {}

    /** Makes what is missing; tables of others in the same database are left alone. Several processes may call it at once. */
    public static void migrate(DataSource source) {
        SqlDialect dialect = SqlDialect.of(source);
        dialect.prepare(source);
        OlderLayout older = new OlderLayout(source);
        boolean carriesOver = dialect == SqlDialect.HSQLDB && older.isFound();
        if (carriesOver) {
            older.dropAllButLedger();
        }
        makeTables(source, dialect);
        if (carriesOver) {
            older.carryLedgerOver();
        }
    }

    /** A process killed inside a migration leaves it half made and unrecorded: every migration can be run again. */
    private static void makeTables(DataSource source, SqlDialect dialect) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/quarterlight/store/migration")
                    .placeholders(dialect.words())
                    .table(FLYWAY_TABLE)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .validateOnMigrate(false)
                    .load()
                    .migrate();
        } catch (FlywayException problem) {
            throw new DataAccessResourceFailureException("The tables cannot be made or brought up to date", problem);
        }
    }

    /** Removes what was read of files that fit the condition; versions stay, for an export to point at again. */
    static void forget(JdbcOperations database, String condition, Object... arguments) {
        String files = "(SELECT id FROM export_file WHERE " + condition + ")";
        database.update(
                "DELETE FROM export_lines WHERE export IN (SELECT id FROM export WHERE file IN " + files + ")",
                arguments);
        database.update("DELETE FROM rejected_row WHERE file IN " + files, arguments);
        database.update("DELETE FROM export WHERE file IN " + files, arguments);
    }
}
