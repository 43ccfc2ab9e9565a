package org.quarterlight.cluster;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterlight.cluster.Worker.Shared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that a run hands out, and whose parts it waits for. Where no worker that could do it gives a sign of life for a minute
 * the run does it itself, so that a night never waits for a machine.
 */
public final class TaskHandout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TaskHandout.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration BETWEEN_ENTRIES = Duration.ofSeconds(2);

    private final Shared where;
    private final String work;
    private final TaskWork own;
    private final SharedWork shared;
    private final WorkerRegister workers;
    private final SchedulerClient client;
    private Instant entered = Instant.EPOCH;
    private Instant workerSeen = Instant.EPOCH;
    private List<String> told = List.of();
    private @Nullable Worker itself;

    /** Hands out under the digest of all that the work depends on; {@code own} does it where no worker can. */
    public TaskHandout(Shared where, String work, TaskWork own) {
        this.where = where;
        this.work = work;
        this.own = own;
        this.shared = new SharedWork(where.database(), where.parts());
        this.workers = new WorkerRegister(where.database());
        this.client = SchedulerClient.Builder.create(where.database())
                .serializer(new TextSerializer())
                .build();
    }

    /** Offers tasks by name, each with its request; what another run began is gone on with. */
    public void offer(Map<String, String> requests) {
        shared.works().stream().filter(other -> !other.equals(work)).forEach(shared::forget);
        shared.offer(work, requests);
        for (String task : requests.keySet()) {
            if (shared.state(work, task) != TaskState.DONE) {
                enter(task);
            }
        }
        workerSeen = Instant.now();
    }

    /** Enters a task in the timetable, where it is not there already. */
    private void enter(String task) {
        client.scheduleIfNotExists(new TaskInstance<>(Worker.TASK + work, task, ""), Instant.now());
    }

    /** Waits for the part of a task; throws where it failed three times. */
    public byte[] await(String task) {
        while (true) {
            switch (shared.state(work, task)) {
                case DONE -> {
                    return shared.part(work, task);
                }
                case FAILED ->
                    throw new IllegalStateException(shared.failures(work).stream()
                            .map(SharedWork.Failed::toString)
                            .collect(Collectors.joining("; ")));
                case WAITING, TAKEN -> {
                    lookForWorkers();
                    seeThatItIsEntered(task);
                }
                case USED -> throw new IllegalStateException("The part of " + task + " was let go of before");
            }
            pause(task);
        }
    }

    /** A worker may end with a task, and take it off the timetable, at the very moment it is offered anew. */
    private void seeThatItIsEntered(String task) {
        if (Duration.between(entered, Instant.now()).compareTo(BETWEEN_ENTRIES) > 0) {
            enter(task);
            entered = Instant.now();
        }
    }

    private static void pause(String task) {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was stopped while it waited for " + task, stopped);
        }
    }

    private void lookForWorkers() {
        if (itself != null) {
            return;
        }
        List<WorkerRegister.Seen> alive =
                workers.all().stream().filter(WorkerRegister.Seen::isAlive).toList();
        if (alive.stream().anyMatch(worker -> worker.work().equals(work))) {
            workerSeen = Instant.now();
        } else if (Duration.between(workerSeen, Instant.now()).compareTo(PATIENCE) > 0) {
            LOG.warn("No worker has taken anything for a minute; this run does the work itself.");
            itself = Worker.start(where, work, own, 1);
        }
        tell(alive.stream().filter(worker -> !worker.work().equals(work)).toList());
    }

    private void tell(List<WorkerRegister.Seen> others) {
        List<String> lines = others.stream()
                .map(worker -> worker.machine().name() + " (" + worker.version() + "): " + worker.doing())
                .toList();
        if (!lines.isEmpty() && !lines.equals(told)) {
            told = lines;
            LOG.warn("Workers that take nothing of this run: {}", String.join("; ", lines));
        }
    }

    /** Lets go of the parts, once they are in place. */
    public void letGo() {
        shared.letGo(work);
    }

    @Override
    public void close() {
        if (itself != null) {
            itself.close();
        }
    }
}
