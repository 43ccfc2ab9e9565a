package org.quarterlight.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is at work on a shared database and what waits, each in a line for people. */
public final class MachineLines {
    private MachineLines() {}

    /** The run at work, what is due and who has it, the tasks that wait or are taken, and the workers. */
    public static List<String> lines(DataSource database) {
        List<String> lines = new ArrayList<>();
        RunLease.holder(database).forEach(holder -> lines.add("run at work: " + holder));
        JdbcTemplate sql = new JdbcTemplate(database);
        lines.addAll(timed(sql));
        lines.addAll(tasks(sql));
        new WorkerRegister(database).all().forEach(worker -> lines.add(line(worker)));
        return lines;
    }

    private static List<String> timed(JdbcTemplate sql) {
        return sql.query(
                """
                SELECT task_name, execution_time, picked_by, consecutive_failures FROM scheduled_tasks
                WHERE task_name NOT LIKE 'work %' ORDER BY execution_time, task_name
                """,
                (row, n) -> {
                    Instant due = row.getTimestamp("execution_time").toInstant();
                    String by = row.getString("picked_by");
                    int failures = row.getInt("consecutive_failures");
                    return row.getString("task_name")
                            + (by == null ? ": due " + due : ": at work on " + by)
                            + (failures > 0 ? ", failed " + failures + " times so far" : "");
                });
    }

    private static List<String> tasks(JdbcTemplate sql) {
        return sql.query("""
                SELECT state, worker, COUNT(*) AS n FROM shared_work
                GROUP BY state, worker ORDER BY state, worker
                """, (row, n) -> {
            String worker = row.getString("worker");
            return "tasks " + row.getString("state") + ": " + row.getInt("n")
                    + (worker == null ? "" : " (" + worker + ")");
        });
    }

    private static String line(WorkerRegister.Seen worker) {
        String sign = worker.isAlive()
                ? worker.doing()
                : "no sign of life for " + worker.silent().toSeconds() + " s";
        return "worker " + worker.machine().name() + ", version " + worker.version() + ": " + sign + "; "
                + worker.done() + " tasks done";
    }
}
