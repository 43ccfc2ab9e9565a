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
 * Time is the database's, so that clocks of machines do not matter. A holder that cannot reach the database any more gives
 * up, so that what waits for an answer fails instead of waiting on.
 */
public final class RunLease implements AutoCloseable {
    static final String NAME = "run";
    private static final Logger LOG = LoggerFactory.getLogger(RunLease.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final DataSource plain;
    private final JdbcTemplate database;
    private final long token;
    private final Rhythm rhythm;
    private final Runnable closing;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lease").daemon().factory());

    private final ScheduledFuture<?> beating;

    private volatile long answered = System.nanoTime();
    private volatile boolean isGivenUp;

    private RunLease(DataSource plain, long token, Rhythm rhythm, Runnable closing) {
        this.plain = plain;
        this.database =
                new JdbcTemplate(MachineTables.isPostgres(plain) ? new ImpatientDataSource(plain, LONGEST) : plain);
        this.token = token;
        this.rhythm = rhythm;
        this.closing = closing;
        long pause = rhythm.beat().toMillis();
        this.beating = heart.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** How often a sign of life is given, and after how long without an answer the holder gives up. */
    record Rhythm(Duration beat, Duration patience) {
        static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /**
     * Takes the lease; throws {@link LeaseTaken} where another run holds it. {@code closing} closes every connection of the
     * holder, also those that wait for an answer; it is done where the database has not answered for half a minute.
     */
    public static RunLease take(DataSource database, Machine holder, Runnable closing) {
        return take(database, holder, Rhythm.USUAL, closing);
    }

    static RunLease take(DataSource database, Machine holder, Rhythm rhythm, Runnable closing) {
        TransactionTemplate together = new TransactionTemplate(new JdbcTransactionManager(database));
        JdbcTemplate sql = new JdbcTemplate(database);
        long token = Objects.requireNonNull(together.execute(status -> take(sql, holder)));
        return new RunLease(database, token, rhythm, closing);
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
                            + ".",
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
            answered = System.nanoTime();
        } catch (DataAccessException unreachable) {
            Duration silence = Duration.ofNanos(System.nanoTime() - answered);
            if (silence.compareTo(rhythm.patience()) < 0) {
                LOG.warn("No sign of life could be given: {}", DatabaseLost.words(unreachable));
            } else {
                giveUp(silence);
            }
        }
    }

    private void giveUp(Duration silence) {
        LOG.warn("The database has not answered for {} seconds; this run gives up.", silence.toSeconds());
        heart.shutdown();
        isGivenUp = true;
        closing.run();
    }

    /** Lets go of the lease, if it is still held; a database that cannot be reached lets go of it by itself. */
    @Override
    public void close() {
        beating.cancel(false);
        heart.shutdownNow();
        if (isGivenUp) {
            return;
        }
        try {
            database.update("UPDATE lease SET released = TRUE WHERE name = ? AND token = ?", NAME, token);
        } catch (DataAccessException unreachable) {
            LOG.warn("The lease could not be let go and ends by itself in thirty seconds.");
        }
    }
}
