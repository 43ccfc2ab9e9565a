package org.quarterlight.cluster;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who works, by each one's last sign of life, as the database's clock has it. */
public final class WorkerRegister {
    private final JdbcTemplate database;

    public WorkerRegister(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    /** A worker: its program's version, the digest of what it could do, what it does, and how many tasks it has done. */
    public record Seen(Machine machine, String version, String work, String doing, long done, Duration silent) {
        /** True where it gave a sign of life within the last half minute. */
        public boolean isAlive() {
            return silent.compareTo(Duration.ofSeconds(30)) < 0;
        }
    }

    /** Gives a sign of life. */
    public void beat(Machine machine, String version, String work, String doing, long done) {
        int known = database.update("""
                UPDATE worker SET version = ?, work = ?, doing = ?, done = ?, beat = CURRENT_TIMESTAMP WHERE name = ?
                """, version, work, doing, done, machine.name());
        if (known == 0) {
            database.update("""
                    INSERT INTO worker (name, version, work, doing, done, beat)
                    VALUES (?, ?, ?, ?, ?, CURRENT_TIMESTAMP)
                    """, machine.name(), version, work, doing, done);
        }
    }

    /** The works, by digest, of which a task waits. */
    public List<String> wanted() {
        return database.queryForList(
                "SELECT DISTINCT work FROM shared_work WHERE state IN ('waiting', 'taken')", String.class);
    }

    /** Signs off. */
    public void leave(Machine machine) {
        database.update("DELETE FROM worker WHERE name = ?", machine.name());
    }

    /** All of them, by name; those silent for a day are left out. */
    public List<Seen> all() {
        return database.query(
                """
                SELECT name, version, work, doing, done, beat, CURRENT_TIMESTAMP AS present FROM worker
                WHERE beat > CURRENT_TIMESTAMP - INTERVAL '1' DAY ORDER BY name
                """,
                (row, n) -> new Seen(
                        new Machine(row.getString("name")),
                        row.getString("version"),
                        row.getString("work"),
                        row.getString("doing"),
                        row.getLong("done"),
                        Duration.between(instant(row.getTimestamp("beat")), instant(row.getTimestamp("present")))));
    }

    private static Instant instant(Timestamp time) {
        return time.toInstant();
    }
}
