package org.quarterlight.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quarterlight.cluster.TimedWork.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work when it is due, one piece at a time on this machine, each on one machine of all that share the database. What a
 * machine was doing when it stopped is begun anew by another one, or by itself when it comes back.
 */
public final class Timekeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final List<TimedWork> works;
    private final DataSource database;
    private final Clock clock;
    private final Scheduler scheduler;
    private volatile Duration ahead = Duration.ZERO;
    private volatile boolean isClockTold;

    private Timekeeper(
            DataSource database, Machine machine, Clock clock, Duration betweenLooks, List<TimedWork> works) {
        this.works = works;
        this.clock = clock;
        this.database = database;
        Task<?>[] tasks = works.stream().map(this::task).toArray(Task<?>[]::new);
        this.scheduler = TimedTasks.builder(database, machine, tasks)
                .threads(1)
                .clock(this::now)
                .pollingInterval(betweenLooks)
                .addSchedulerListener(new TimetableTrouble())
                .build();
    }

    /** Begins to keep time. Looks between works are seldom enough not to be felt, and often enough for a minute's embargo. */
    public static Timekeeper start(DataSource database, Machine machine, Clock clock, List<TimedWork> works) {
        return start(database, machine, clock, Duration.ofSeconds(5), works);
    }

    static Timekeeper start(
            DataSource database, Machine machine, Clock clock, Duration betweenLooks, List<TimedWork> works) {
        Timekeeper keeper = new Timekeeper(database, machine, clock, betweenLooks, works);
        keeper.lookAtTheClock();
        works.forEach(keeper::bringForward);
        keeper.scheduler.start();
        return keeper;
    }

    /** The time by the database's clock, which all machines share; this machine's own may be far off. */
    private Instant now() {
        return clock.instant().minus(ahead);
    }

    private void lookAtTheClock() {
        if (!clock.equals(Clock.systemUTC())) {
            return;
        }
        MachineClock found = MachineClock.beside(database, clock.instant());
        ahead = found.isFarOff() ? found.ahead() : Duration.ZERO;
        if (found.isFarOff() && !isClockTold) {
            LOG.warn("{}. Nights are kept by the database's; set the clock right.", found.words());
        }
        isClockTold = found.isFarOff();
    }

    private static TaskInstance<String> instance(TimedWork work) {
        return new TaskInstance<>(work.name(), work.name(), "");
    }

    /** Sees that work is done when it is due, where nobody has it down for as early already. */
    private void bringForward(TimedWork work) {
        Optional<Instant> due = work.due(now());
        if (due.isEmpty()) {
            return;
        }
        boolean isNew = client().scheduleIfNotExists(instance(work), due.get());
        if (!isNew) {
            client().getScheduledExecution(TaskInstanceId.of(work.name(), work.name()))
                    .filter(entry ->
                            !entry.isPicked() && entry.getExecutionTime().isAfter(due.get()))
                    .ifPresent(entry ->
                            client().schedule(instance(work), due.get(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE));
        }
    }

    private SchedulerClient client() {
        return scheduler;
    }

    private Task<String> task(TimedWork work) {
        return Tasks.custom(work.name(), String.class)
                .onFailure((complete, operations) -> operations.reschedule(
                        complete, again(work, complete.getCause().orElse(null))))
                .onDeadExecutionRevive()
                .execute((task, context) -> perform(work, context.getExecution().consecutiveFailures));
    }

    private Instant again(TimedWork work, @Nullable Throwable problem) {
        if (problem instanceof TryAgain asSaid) {
            return asSaid.time;
        }
        if (problem != null && DatabaseLost.isBehind(problem)) {
            LOG.warn("The {} broke off and is tried again in a minute: {}", work.name(), DatabaseLost.words(problem));
        } else {
            LOG.error("The {} failed and is tried again in a minute", work.name(), problem);
        }
        return now().plus(SOON);
    }

    /** Says that a work failed and when it is to be tried again; whoever failed has said why. */
    private static final class TryAgain extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Instant time;

        TryAgain(Instant time) {
            super("tried again at " + time);
            this.time = time;
        }
    }

    private CompletionHandler<String> perform(TimedWork work, int failures) {
        lookAtTheClock();
        Ending ending = end(work, failures);
        if (!(ending instanceof Ending.Idle)) {
            works.stream()
                    .filter(other -> other.isMadeDueByOthers() && !other.name().equals(work.name()))
                    .forEach(this::bringForward);
        }
        return switch (ending) {
            case Ending.Done() ->
                (complete, operations) -> work.due(now())
                        .ifPresentOrElse(due -> operations.reschedule(complete, due), operations::remove);
            case Ending.Idle(Instant until) -> (complete, operations) -> operations.reschedule(complete, until);
            case Ending.Waiting(Instant until) -> (complete, operations) -> operations.reschedule(complete, until);
            case Ending.Failed(Instant again) -> throw new TryAgain(again);
        };
    }

    private static Ending end(TimedWork work, int failures) {
        try {
            return work.perform(failures);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("it was stopped", stopped);
        }
    }

    /** Keeps time until this thread is interrupted. */
    public void keep() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /** Ends what is being done, at most a minute long; what is not ended then is begun anew by whoever is next. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
