package org.quarterlight.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes tasks of one work, one thread each, and leaves the parts it makes. A worker that stops, or gives no sign of life for
 * twenty seconds, loses its tasks to the others.
 */
public final class Worker implements AutoCloseable {
    /** Names of tasks begin so and end in the digest of their work: who has other inputs knows them by no name. */
    static final String TASK = "work ";

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final String work;
    private final Machine machine;
    private final SharedWork shared;
    private final TaskWork doing;
    private final Scheduler scheduler;
    private final AtomicLong done = new AtomicLong();

    private Worker(DataSource database, TaskParts parts, String work, Machine machine, TaskWork doing, int threads) {
        this.work = work;
        this.machine = machine;
        this.shared = new SharedWork(database, parts);
        this.doing = doing;
        this.scheduler = TimedTasks.builder(database, machine, task())
                .threads(threads)
                .pollingInterval(BETWEEN_LOOKS)
                .build();
    }

    /** Begins to take the tasks of one work. */
    public static Worker start(Shared where, String work, TaskWork doing, int threads) {
        Worker worker = new Worker(where.database(), where.parts(), work, where.machine(), doing, threads);
        worker.scheduler.start();
        return worker;
    }

    /** The database and the parts that machines share, and which of them this is. */
    public record Shared(DataSource database, TaskParts parts, Machine machine) {}

    /** The tasks done so far. */
    public long done() {
        return done.get();
    }

    private Task<String> task() {
        return Tasks.custom(TASK + work, String.class)
                .onFailure((complete, operations) -> {
                    LOG.error(
                            "{} could not be ended and is tried again",
                            complete.getExecution().getId(),
                            complete.getCause().orElse(null));
                    operations.reschedule(complete, complete.getTimeDone().plus(AGAIN));
                })
                .onDeadExecutionRevive()
                .execute((task, context) -> perform(task.getId()));
    }

    private CompletionHandler<String> perform(String task) {
        Optional<String> request = shared.begin(work, task, machine);
        if (request.isEmpty()) {
            return new OnCompleteRemove<>();
        }
        try {
            byte[] part = doing.perform(request.get());
            if (shared.done(work, task, machine, part)) {
                done.incrementAndGet();
            } else {
                LOG.warn("{} was given to another worker meanwhile; what was made here is not used", task);
            }
            return new OnCompleteRemove<>();
        } catch (RuntimeException problem) {
            LOG.warn("{} failed: {}", task, DatabaseLost.words(problem));
            boolean again = shared.failed(work, task, machine, String.valueOf(problem.getMessage()));
            return again
                    ? (complete, operations) -> operations.reschedule(
                            complete, complete.getTimeDone().plus(AGAIN))
                    : new OnCompleteRemove<>();
        }
    }

    /** Ends what is being done, at most a minute long, and takes nothing more. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
