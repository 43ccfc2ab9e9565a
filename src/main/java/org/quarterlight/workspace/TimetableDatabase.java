package org.quarterlight.workspace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.quarterlight.cluster.MachineTables;
import org.quarterlight.store.DatabaseAddress;

/**
 * Where machines agree on what is due: the shared database, or beside the embedded one a small one of its own, so that other
 * commands can open the history between nights.
 */
public final class TimetableDatabase implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final HikariDataSource source;

    private TimetableDatabase(HikariDataSource source) {
        this.source = source;
    }

    /** Opens it, and makes its tables where they are missing. */
    public static TimetableDatabase open(Folders places) {
        DatabaseAddress address = DatabaseAddress.of(System.getenv(), places.state());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.isShared() ? address.url() : beside(places.state()));
        config.setUsername(address.user());
        config.setPassword(address.password());
        address.settings(SILENCE).forEach(config::addDataSourceProperty);
        config.setMaximumPoolSize(4);
        try {
            HikariDataSource source = new HikariDataSource(config);
            MachineTables.make(source);
            return new TimetableDatabase(source);
        } catch (PoolInitializationException problem) {
            throw new IllegalStateException(
                    "The timetable in " + places.state() + " cannot be opened; another schedule may be at work on it."
                            + " Where none is, remove the files timetable.* there: it is made anew.",
                    problem);
        }
    }

    private static String beside(Path state) {
        return "jdbc:hsqldb:file:" + state.resolve("timetable").toAbsolutePath() + ";hsqldb.tx=mvcc;shutdown=true";
    }

    /** The database itself. */
    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
