package org.quarterlight.cluster;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The right to write to a shared database, held by one run on all machines. Its holder gives a sign of life every five
 * seconds; after thirty without one another run may take it, and from then on what the first would write is refused.
 * Time is the database's, so that clocks of machines do not matter.
 */
public final class RunLease implements AutoCloseable {
    static final String NAME = "run";
    private static final Logger LOG = LoggerFactory.getLogger(RunLease.class);
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final DataSource plain;
    private final JdbcTemplate database;
    private final long token;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lease").daemon().factory());

    private final ScheduledFuture<?> beating;

    private RunLease(DataSource plain, long token) {
        this.plain = plain;
        this.database = new JdbcTemplate(plain);
        this.token = token;
        this.beating =
                heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes the lease; throws {@link LeaseTaken} where another run holds it. */
    public static RunLease take(DataSource database, Machine holder) {
        TransactionTemplate together = new TransactionTemplate(new JdbcTransactionManager(database));
        JdbcTemplate sql = new JdbcTemplate(database);
        return new RunLease(database, Objects.requireNonNull(together.execute(status -> take(sql, holder))));
    }

    private static long take(JdbcTemplate sql, Machine holder) {
        sql.update("""
                INSERT INTO lease (name, holder, token, released, taken, beat)
                SELECT ?, '', 0, TRUE, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP FROM (VALUES (1)) AS one (n)
                WHERE NOT EXISTS (SELECT 1 FROM lease WHERE name = ?)
                """, NAME, NAME);
        int taken = sql.update("""
                UPDATE lease SET holder = ?, token = token + 1, released = FALSE,
                    taken = CURRENT_TIMESTAMP, beat = CURRENT_TIMESTAMP
                WHERE name = ? AND (released OR beat < CURRENT_TIMESTAMP - INTERVAL '30' SECOND)
                """, holder.name(), NAME);
        if (taken == 0) {
            throw new LeaseTaken(sql.queryForObject(
                    "SELECT holder, taken FROM lease WHERE name = ?",
                    (row, n) -> "Another run is at work on this database: " + row.getString("holder") + ", since "
                            + since(row.getTimestamp("taken"))
                            + ". Wait until it is done and give the same command again.",
                    NAME));
        }
        return Objects.requireNonNull(sql.queryForObject("SELECT token FROM lease WHERE name = ?", Long.class, NAME));
    }

    private static String since(Timestamp taken) {
        return taken.toInstant().toString();
    }

    /** The holder of the lease, or nothing where nobody holds it. */
    public static List<String> holder(DataSource database) {
        return new JdbcTemplate(database).queryForList("""
                        SELECT holder FROM lease
                        WHERE name = ? AND NOT released AND beat >= CURRENT_TIMESTAMP - INTERVAL '30' SECOND
                        """, String.class, NAME);
    }

    /** The database for the holder of this lease: whatever is committed through it is refused once the lease is lost. */
    public DataSource guarded() {
        return new GuardedDataSource(plain, token);
    }

    /** Throws {@link LeaseLost} where another run has taken the lease. */
    public void check() {
        if (database.queryForList(GuardedDataSource.IS_MINE, NAME, token).isEmpty()) {
            throw new LeaseLost(GuardedDataSource.LOST);
        }
    }

    private void beat() {
        try {
            int mine = database.update(
                    "UPDATE lease SET beat = CURRENT_TIMESTAMP WHERE name = ? AND token = ?", NAME, token);
            if (mine == 0) {
                LOG.warn("Another run has taken over; this one can write nothing more.");
                heart.shutdown();
            }
        } catch (DataAccessException unreachable) {
            LOG.warn("The database does not answer: {}", unreachable.getMessage());
        }
    }

    /** Lets go of the lease, if it is still held; a database that cannot be reached lets go of it by itself. */
    @Override
    public void close() {
        beating.cancel(false);
        heart.shutdownNow();
        try {
            database.update("UPDATE lease SET released = TRUE WHERE name = ? AND token = ?", NAME, token);
        } catch (DataAccessException unreachable) {
            LOG.warn("The lease could not be let go and ends by itself in thirty seconds.");
        }
    }
}
