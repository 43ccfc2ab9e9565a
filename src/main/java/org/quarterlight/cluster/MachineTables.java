package org.quarterlight.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of this package, in the database they are asked for. */
public final class MachineTables {
    private MachineTables() {}

    /** Makes what is missing, as if begun anew where a process was killed at it; two machines that do so at once wait for each other. */
    public static void make(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/quarterlight/cluster/migration")
                .table("quarterlight_machines")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateOnMigrate(false)
                .placeholders(Map.of("bytes", isPostgres(database) ? "BYTEA" : "BLOB"))
                .load()
                .migrate();
    }

    /** True once a run or {@code schedule} has made them. */
    public static boolean areIn(DataSource database) {
        return !new JdbcTemplate(database)
                .queryForList("SELECT 1 FROM information_schema.tables WHERE LOWER(table_name) = 'shared_work'")
                .isEmpty();
    }

    static boolean isPostgres(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        } catch (SQLException closed) {
            throw new IllegalStateException("The database cannot be reached: " + closed.getMessage(), closed);
        }
    }
}
