package org.quarterlight.app;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.quarterlight.cluster.MachineTables;

/**
 * Where machines agree on what is due: the shared database, or beside the embedded one a small one of its own, so that other
 * commands can open the history between nights.
 */
final class TimetableDatabase implements AutoCloseable {
    private final HikariDataSource source;

    private TimetableDatabase(HikariDataSource source) {
        this.source = source;
    }

    static TimetableDatabase open(Folders places) {
        Path file = places.state().resolve("timetable");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:file:" + file.toAbsolutePath() + ";hsqldb.tx=mvcc;shutdown=true");
        config.setUsername("SA");
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

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
