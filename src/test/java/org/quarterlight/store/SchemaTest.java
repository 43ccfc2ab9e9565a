package org.quarterlight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterlight.cluster.MachineTables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process killed while it makes the tables leaves some of them unrecorded; the next one makes the rest. */
class SchemaTest {
    enum Kind {
        HSQLDB,
        POSTGRESQL;

        DataSource fresh() {
            if (this == HSQLDB) {
                return new DriverManagerDataSource(
                        "jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");
            }
            Map<String, String> server = PostgresServer.newDatabase();
            return new DriverManagerDataSource(
                    server.getOrDefault("QUARTERLIGHT_DATABASE_URL", ""),
                    server.getOrDefault("QUARTERLIGHT_DATABASE_USER", ""),
                    "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatWereMadeAndNotRecordedAreMadeAgain(Kind kind) {
        DataSource source = kind.fresh();
        JdbcTemplate database = new JdbcTemplate(source);
        Schema.migrate(source);
        MachineTables.make(source);
        int migrations = count(database, "quarterlight_schema") + count(database, "quarterlight_machines");
        database.update("DELETE FROM \"quarterlight_schema\" WHERE \"version\" <> '0'");
        database.update("DELETE FROM \"quarterlight_machines\" WHERE \"version\" <> '0'");

        Schema.migrate(source);
        MachineTables.make(source);

        assertThat(count(database, "quarterlight_schema") + count(database, "quarterlight_machines"))
                .isEqualTo(migrations);
        assertThat(new History(source).exports().all()).isEmpty();
    }

    private static int count(JdbcTemplate database, String table) {
        return database.queryForList("SELECT \"version\" FROM \"" + table + "\"")
                .size();
    }
}
