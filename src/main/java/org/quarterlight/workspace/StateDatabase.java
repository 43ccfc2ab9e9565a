package org.quarterlight.workspace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quarterlight.cluster.Machine;
import org.quarterlight.cluster.MachineTables;
import org.quarterlight.cluster.RunLease;
import org.quarterlight.issue.FileModes;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.History;
import org.quarterlight.store.LedgerCopy;
import org.quarterlight.store.Schema;
import org.springframework.dao.DataAccessException;

/**
 * The database and the right to write to it, opened and closed together: the state folder's lock, and where machines share
 * the database also its lease.
 */
public final class StateDatabase implements AutoCloseable {
    private static final String NAME = "quarterlight";
    private static final int CONNECTIONS = 4;

    /** Some statements take minutes to write; the lease finds out sooner whether the line is cut. */
    private static final Duration SILENCE_TO_WRITER = Duration.ofMinutes(5);

    private static final Duration SILENCE_TO_READER = Duration.ofMinutes(1);

    private final DatabaseAddress address;
    private final Path state;
    private final @Nullable RunLock lock;
    private final HikariDataSource plain;
    private final @Nullable RunLease lease;
    private @Nullable HikariDataSource jobs;

    private StateDatabase(
            DatabaseAddress address,
            Path state,
            @Nullable RunLock lock,
            HikariDataSource plain,
            @Nullable RunLease lease) {
        this.address = address;
        this.state = state;
        this.lock = lock;
        this.plain = plain;
        this.lease = lease;
    }

    /** Takes the right to write and opens the database; where that fails the lock is let go again. */
    static StateDatabase open(Path state) {
        DatabaseAddress address = address(state);
        RunLock lock = RunLock.take(state);
        try {
            FileModes.restrict(state);
            HikariDataSource plain = connect(address, state, SILENCE_TO_WRITER);
            return new StateDatabase(address, state, lock, plain, address.isShared() ? lease(plain) : null);
        } catch (RuntimeException problem) {
            lock.close();
            throw problem;
        }
    }

    private static RunLease lease(HikariDataSource plain) {
        try {
            MachineTables.make(plain);
            return RunLease.take(plain, Machine.here(), plain::close);
        } catch (RuntimeException problem) {
            plain.close();
            throw problem;
        }
    }

    /** Opens a database that machines share without the right to write to it: to read, or to do a worker's part. */
    public static StateDatabase openToRead(Path state) {
        DatabaseAddress address = address(state);
        return new StateDatabase(address, state, null, connect(address, state, SILENCE_TO_READER), null);
    }

    /** True where other machines can reach the database too. */
    public static boolean isShared(Path state) {
        return address(state).isShared();
    }

    private static DatabaseAddress address(Path state) {
        return DatabaseAddress.of(System.getenv(), state);
    }

    private static HikariDataSource connect(DatabaseAddress address, Path state, Duration silence) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        address.settings(silence).forEach(config::addDataSourceProperty);
        config.setMaximumPoolSize(CONNECTIONS);
        if (address.isShared()) {
            // A machine that freezes in a transaction must not keep its successor waiting.
            config.setConnectionInitSql("SET idle_in_transaction_session_timeout = '30s'");
        }
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException problem) {
            throw StateUnusable.of(address, state, problem);
        }
    }

    /** Who has the right to write is asked again at each commit, where machines share the database. */
    DataSource source() {
        return lease == null ? plain : lease.guarded();
    }

    /** The same database without that question, for what several machines write to. */
    public DataSource unguarded() {
        return plain;
    }

    /** The history in it; made where it is missing, by who may write. */
    History history() {
        try {
            if (lock == null) {
                return History.asItIs(plain);
            }
            History history = new History(source());
            ledgerCopy().bringInStep();
            return history;
        } catch (DataAccessException problem) {
            throw StateUnusable.of(address, state, problem);
        }
    }

    /** The copy of the ledger of mail, which a damaged database cannot take with it. */
    LedgerCopy ledgerCopy() {
        return address.isShared() || lock == null ? LedgerCopy.none(source()) : LedgerCopy.in(state, source());
    }

    /** Where Spring Batch keeps its jobs: one that only reads keeps them to itself, as it may see those of others at work. */
    DataSource ofJobs() {
        if (lock != null) {
            return source();
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:mem:jobs-" + UUID.randomUUID() + ";shutdown=true");
        config.setUsername("SA");
        jobs = new HikariDataSource(config);
        Schema.migrate(jobs);
        return jobs;
    }

    /** True where nothing may be written. */
    boolean isToRead() {
        return lock == null;
    }

    /** Throws where another run has taken over. */
    void check() {
        if (lease != null) {
            lease.check();
        }
    }

    /** True while the folder is the one that was opened, and was not removed meanwhile. */
    boolean isInPlace() {
        return lock == null || lock.isInPlace();
    }

    @Override
    public void close() {
        if (lease != null) {
            lease.close();
        }
        if (jobs != null) {
            jobs.close();
        }
        boolean inPlace = isInPlace();
        try (lock) {
            plain.close();
            if (lock == null) {
                return;
            }
            if (inPlace) {
                FileModes.restrict(state);
            } else if (lock.isGone()) {
                clearRemains();
            }
        }
    }

    /** Closing a database whose folder was removed may leave parts of it, which nothing could open any more. */
    private void clearRemains() {
        if (!Files.isDirectory(state)) {
            return;
        }
        try (Stream<Path> files = Files.list(state)) {
            List<Path> remains = files.filter(
                            file -> file.getFileName().toString().startsWith(NAME + "."))
                    .toList();
            remains.forEach(IssueFolder::clear);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot clear " + state, problem);
        }
    }
}
