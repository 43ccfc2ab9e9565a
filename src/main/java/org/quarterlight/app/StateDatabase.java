package org.quarterlight.app;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Modes;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.History;
import org.springframework.dao.DataAccessException;

/** The state folder's lock and its database, opened and closed together. */
final class StateDatabase implements AutoCloseable {
    private static final String NAME = "quarterlight";

    private final Path state;
    private final RunLock lock;
    private final HikariDataSource source;

    private StateDatabase(Path state, RunLock lock, HikariDataSource source) {
        this.state = state;
        this.lock = lock;
        this.source = source;
    }

    /** Takes the lock and opens the database; where that fails the lock is let go again. */
    static StateDatabase open(Path state) {
        RunLock lock = RunLock.take(state);
        try {
            Modes.restrict(state);
            return new StateDatabase(state, lock, connect(state));
        } catch (RuntimeException problem) {
            lock.close();
            throw problem;
        }
    }

    private static HikariDataSource connect(Path state) {
        HikariConfig config = new HikariConfig();
        DatabaseAddress address = DatabaseAddress.of(System.getenv(), state);
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(4);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException problem) {
            throw new StateUnusable(state, problem);
        }
    }

    DataSource source() {
        return source;
    }

    /** The history in it, made where it is missing. */
    History history() {
        try {
            return new History(source);
        } catch (DataAccessException problem) {
            throw new StateUnusable(state, problem);
        }
    }

    /** True while the folder is the one that was opened, and was not removed meanwhile. */
    boolean isInPlace() {
        return lock.isInPlace();
    }

    @Override
    public void close() {
        boolean inPlace = isInPlace();
        try (lock) {
            source.close();
            if (inPlace) {
                Modes.restrict(state);
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
