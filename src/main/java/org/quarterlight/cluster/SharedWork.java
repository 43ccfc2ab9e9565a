package org.quarterlight.cluster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Work handed out and what came of it, by the digest of all that the result depends on: what is done stays done however
 * often the run is begun again, and only the worker that has a task may end it.
 */
final class SharedWork {
    static final int TRIES = 3;

    private final JdbcTemplate database;
    private final TaskParts parts;

    SharedWork(DataSource database, TaskParts parts) {
        this.database = new JdbcTemplate(database);
        this.parts = parts;
    }

    /** How a failed task ended: its name, its last worker and what went wrong. */
    record Failed(String task, String worker, String problem) {
        @Override
        public String toString() {
            return task + " failed " + TRIES + " times, last on " + worker + ": " + problem;
        }
    }

    /**
     * Offers tasks by name, each with its request. Those done before are left done, those a worker is at are left to it, and
     * those that failed begin anew.
     */
    void offer(String work, Map<String, String> requests) {
        requests.forEach((task, request) -> {
            database.update("""
                    UPDATE shared_work SET tries = 0, takeovers = 0,
                        state = CASE state WHEN 'taken' THEN state ELSE 'waiting' END
                    WHERE work = ? AND task = ? AND state <> 'done'
                    """, work, task);
            database.update("""
                    INSERT INTO shared_work (work, task, request, state, tries)
                    SELECT ?, ?, ?, 'waiting', 0 FROM (VALUES (1)) AS one (n)
                    WHERE NOT EXISTS (SELECT 1 FROM shared_work WHERE work = ? AND task = ?)
                    """, work, task, request, work, task);
        });
    }

    /** A worker begins a task: what is asked for, or nothing where the task is done or was tried too often. */
    Optional<String> begin(String work, String task, Machine worker) {
        int taken = database.update("""
                UPDATE shared_work SET worker = ?, tries = tries + 1, begun = CURRENT_TIMESTAMP,
                    takeovers = takeovers + CASE state WHEN 'taken' THEN 1 ELSE 0 END, state = 'taken'
                WHERE work = ? AND task = ? AND state IN ('waiting', 'taken') AND tries < ?
                """, worker.name(), work, task, TRIES);
        if (taken == 0) {
            giveUp(work, task);
            return Optional.empty();
        }
        return Optional.of(text("SELECT request FROM shared_work WHERE work = ? AND task = ?", work, task));
    }

    private void giveUp(String work, String task) {
        database.update("""
                UPDATE shared_work SET state = 'failed', ended = CURRENT_TIMESTAMP,
                    problem = COALESCE(problem, 'each of its workers stopped or lost touch')
                WHERE work = ? AND task = ? AND state IN ('waiting', 'taken')
                """, work, task);
    }

    /** Keeps a part; false where another worker has the task by now, whose part it then is to make. */
    boolean done(String work, String task, Machine worker, byte[] part) {
        TaskParts.Kept kept = parts.keep(work, task, part);
        return database.update("""
                        UPDATE shared_work SET state = 'done', sha256 = ?, content = ?, ended = CURRENT_TIMESTAMP
                        WHERE work = ? AND task = ? AND state = 'taken' AND worker = ?
                        """, kept.sha256(), kept.content(), work, task, worker.name()) > 0;
    }

    /** Notes what went wrong; true where the task is to be tried again. */
    boolean failed(String work, String task, Machine worker, String problem) {
        String mine = " WHERE work = ? AND task = ? AND state = 'taken' AND worker = ? AND tries ";
        database.update(
                "UPDATE shared_work SET state = 'failed', problem = ?, ended = CURRENT_TIMESTAMP" + mine + ">= ?",
                problem,
                work,
                task,
                worker.name(),
                TRIES);
        int again = database.update(
                "UPDATE shared_work SET state = 'waiting', problem = ?" + mine + "< ?",
                problem,
                work,
                task,
                worker.name(),
                TRIES);
        return again > 0;
    }

    /** How many tasks of a work are in each state. */
    Map<String, Integer> states(String work) {
        Map<String, Integer> states = new TreeMap<>();
        RowCallbackHandler row = one -> states.put(one.getString("state"), one.getInt("n"));
        database.query("SELECT state, COUNT(*) AS n FROM shared_work WHERE work = ? GROUP BY state", row, work);
        return states;
    }

    /** Throws where the work is forgotten, as by a run that has taken over. */
    TaskState state(String work, String task) {
        return database
                .queryForList("SELECT state FROM shared_work WHERE work = ? AND task = ?", String.class, work, task)
                .stream()
                .map(state -> TaskState.valueOf(state.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new LeaseLost(GuardedDataSource.LOST));
    }

    private String text(String question, String work, String task) {
        return Objects.requireNonNull(database.queryForObject(question, String.class, work, task));
    }

    List<Failed> failures(String work) {
        return database.query(
                "SELECT task, worker, problem FROM shared_work WHERE work = ? AND state = 'failed' ORDER BY task",
                (row, n) -> new Failed(row.getString("task"), row.getString("worker"), row.getString("problem")),
                work);
    }

    /** The part a done task made, as its worker kept it. */
    byte[] part(String work, String task) {
        TaskParts.Kept kept = database.queryForObject(
                "SELECT sha256, content FROM shared_work WHERE work = ? AND task = ?",
                (row, n) -> new TaskParts.Kept(row.getString("sha256"), row.getBytes("content")),
                work,
                task);
        return parts.fetch(work, task, kept);
    }

    /** Lets go of the parts of a work that is done with; its figures stay until other work is begun. */
    void letGo(String work) {
        database.update(
                "UPDATE shared_work SET state = 'used', content = NULL WHERE work = ? AND state = 'done'", work);
        database.update("DELETE FROM scheduled_tasks WHERE task_name = ?", Worker.TASK + work);
        parts.forget(work);
    }

    /** Forgets a work and its parts. */
    void forget(String work) {
        database.update("DELETE FROM shared_work WHERE work = ?", work);
        database.update("DELETE FROM scheduled_tasks WHERE task_name = ?", Worker.TASK + work);
        parts.forget(work);
    }

    /** The works on record. */
    List<String> works() {
        return database.queryForList("SELECT DISTINCT work FROM shared_work ORDER BY work", String.class);
    }
}
