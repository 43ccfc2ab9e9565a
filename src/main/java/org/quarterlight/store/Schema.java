package org.quarterlight.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables, made and brought up to date by Flyway from the migrations beside this class. */
final class Schema {
    private static final String FLYWAY_TABLE = "quarterlight_schema";

    private Schema() {}

    /** Makes what is missing; tables of others in the same database are left alone. */
    static void migrate(DataSource source) {
        SqlDialect.of(source).prepare(source);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/quarterlight/store/migration")
                .table(FLYWAY_TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
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
