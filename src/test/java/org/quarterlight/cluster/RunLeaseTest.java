package org.quarterlight.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One run writes at a time; one that gave no sign of life is overtaken, and what it would write then is refused. */
class RunLeaseTest {
    private static final Machine ONE = new Machine("one (process 1)");
    private static final Machine TWO = new Machine("two (process 2)");

    private final HikariDataSource database = new HikariDataSource();

    @BeforeEach
    void makeTables() {
        database.setJdbcUrl("jdbc:hsqldb:mem:lease" + System.nanoTime() + ";hsqldb.tx=mvcc");
        MachineTables.make(database);
        new JdbcTemplate(database).execute("CREATE TABLE written (n INTEGER)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void silence() {
        new JdbcTemplate(database).update("UPDATE lease SET beat = CURRENT_TIMESTAMP - INTERVAL '31' SECOND");
    }

    @Test
    void aSecondRunIsToldWhoIsAtWork() {
        try (RunLease lease = RunLease.take(database, ONE, database::close)) {
            lease.check();
            assertThat(RunLease.holder(database)).containsExactly("one (process 1)");
            assertThatThrownBy(() -> RunLease.take(database, TWO, database::close))
                    .isInstanceOf(LeaseTaken.class)
                    .hasMessageStartingWith("Another run is at work on this database: one (process 1), since 2");
        }
        try (RunLease next = RunLease.take(database, TWO, database::close)) {
            next.check();
        }
        assertThat(RunLease.holder(database)).isEmpty();
    }

    @Test
    void whoWasOvertakenWritesNothingMore() {
        try (RunLease frozen = RunLease.take(database, ONE, database::close)) {
            TransactionTemplate together = new TransactionTemplate(new JdbcTransactionManager(frozen.guarded()));
            JdbcTemplate sql = new JdbcTemplate(frozen.guarded());
            together.executeWithoutResult(status -> sql.update("INSERT INTO written VALUES (1)"));
            silence();
            try (RunLease quick = RunLease.take(database, TWO, database::close)) {
                assertThatThrownBy(frozen::check).isInstanceOf(LeaseLost.class);
                assertThatThrownBy(() -> sql.update("INSERT INTO written VALUES (2)"))
                        .isInstanceOf(LeaseLost.class);
                assertThatThrownBy(() ->
                                together.executeWithoutResult(status -> sql.update("INSERT INTO written VALUES (3)")))
                        .isInstanceOf(LeaseLost.class);
                quick.check();
            }
        }
        assertThat(new JdbcTemplate(database).queryForList("SELECT n FROM written", Integer.class))
                .containsExactly(1);
    }

    @Test
    void aRunThatWasSilentButNotOvertakenGoesOn() {
        try (RunLease lease = RunLease.take(database, ONE, database::close)) {
            silence();
            lease.check();
        }
    }
}
