package org.quarterlight.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tasks of the run at work, or of the last one, in figures: how many are in each state, how often one was taken over
 * from a worker without a sign of life, how many have ended, how long they took together and the longest, and the workers
 * that give a sign of life.
 */
public record TaskFigures(
        Map<TaskState, Integer> tasks, int takeovers, int ended, Duration together, Duration longest, int workers) {
    /** No task of any kind. */
    public static final TaskFigures NONE = new TaskFigures(Map.of(), 0, 0, Duration.ZERO, Duration.ZERO, 0);

    /** As the shared database has them now. */
    public static TaskFigures of(DataSource database) {
        JdbcTemplate sql = new JdbcTemplate(database);
        Map<TaskState, Integer> tasks = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            tasks.put(state, number(sql, "SELECT COUNT(*) FROM shared_work WHERE state = ?", state.word()));
        }
        List<Duration> times = sql.query(
                "SELECT begun, ended FROM shared_work WHERE state IN ('done', 'used')", (row, n) -> time(row));
        int alive = (int) new WorkerRegister(database)
                .all().stream().filter(WorkerRegister.Seen::isAlive).count();
        return new TaskFigures(
                tasks,
                number(sql, "SELECT COALESCE(SUM(takeovers), 0) FROM shared_work"),
                times.size(),
                times.stream().reduce(Duration.ZERO, Duration::plus),
                times.stream().max(Duration::compareTo).orElse(Duration.ZERO),
                alive);
    }

    private static Duration time(ResultSet row) throws SQLException {
        return Duration.between(
                row.getTimestamp("begun").toInstant(), row.getTimestamp("ended").toInstant());
    }

    private static int number(JdbcTemplate sql, String question, Object... about) {
        return Objects.requireNonNull(sql.queryForObject(question, Integer.class, about));
    }
}
