package org.quarterlight.app;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.cluster.DatabaseLost;
import org.quarterlight.cluster.Machine;
import org.quarterlight.cluster.MachineClock;
import org.quarterlight.cluster.MachineTables;
import org.quarterlight.cluster.Worker;
import org.quarterlight.cluster.WorkerRegister;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.ProductVersions;
import org.quarterlight.workspace.StateDatabase;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker's time at work: it takes what runs hand out, as long as its program, contract, exports and templates are those of
 * the run. It makes no tables, mends nothing and deletes nothing.
 */
public final class WorkShift implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkShift.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_OPENINGS = Duration.ofSeconds(10);

    private final Folders places;
    private final int threads;
    private final Machine machine = Machine.here();
    private @Nullable Bench bench;
    private String told = "";
    private boolean isClockTold;
    private long measured = System.nanoTime() - BETWEEN_OPENINGS.toNanos();

    /** What it has open: the folders as they were, and who takes the tasks of their digest. */
    private record Bench(Workspace archive, String work, Worker worker, long opened) {}

    public WorkShift(Folders places, int threads) {
        if (!StateDatabase.isShared(places.state())) {
            throw new WrongRequest(
                    "QUARTERLIGHT_DATABASE_URL",
                    "",
                    "a worker needs the database of the run it works for, such as"
                            + " jdbc:postgresql://host:5432/quarterlight");
        }
        this.places = places;
        this.threads = threads;
    }

    /** Works until it is interrupted. */
    public void work() throws InterruptedException {
        LOG.info("{} waits for work", machine.name());
        while (true) {
            try {
                look();
                tell("");
            } catch (RuntimeException problem) {
                tell(DatabaseLost.words(problem));
                leaveBench();
                Thread.sleep(BETWEEN_OPENINGS);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Says what is wrong once, and once that it is right again. */
    private void tell(String problem) {
        if (!problem.equals(told)) {
            LOG.warn(
                    "{}",
                    problem.isEmpty()
                            ? machine.name() + " waits for work again"
                            : "No work can be taken: " + problem + "; looks again every ten seconds");
        }
        told = problem;
    }

    private synchronized void look() {
        Bench now = bench == null ? open() : bench;
        lookAtTheClock(now);
        WorkerRegister workers = new WorkerRegister(now.archive().unguarded());
        List<String> wanted = workers.wanted();
        boolean fits = wanted.isEmpty() || wanted.contains(now.work());
        String doing = wanted.isEmpty() ? "waits" : fits ? "works" : other();
        workers.beat(
                machine,
                ProductVersions.quarterlight(),
                now.work(),
                doing,
                now.worker().done());
        writeMetrics(now);
        boolean old = System.nanoTime() - now.opened() > BETWEEN_OPENINGS.toNanos();
        if (!fits && old) {
            leaveBench();
            Bench again = open();
            if (!again.work().equals(now.work())) {
                LOG.info("Inputs or templates have changed; works with the new ones");
            }
        }
    }

    /** Said once: a worker's bytes depend on no clock, but its log and its figures bear the time. */
    private void lookAtTheClock(Bench now) {
        MachineClock clock = MachineClock.beside(now.archive().unguarded(), Instant.now());
        if (clock.isFarOff() && !isClockTold) {
            LOG.warn("{}; set it right.", clock.words());
        }
        isClockTold = clock.isFarOff();
    }

    /** A worker needs no folder to write to; where it has one, its figures go there. */
    private void writeMetrics(Bench now) {
        if (Files.isWritable(places.state()) && System.nanoTime() - measured > BETWEEN_OPENINGS.toNanos()) {
            RunMetrics.writeOfWorker(places.state(), now.worker().done(), MachineStatus.tasks(now.archive()));
            measured = System.nanoTime();
        }
    }

    private static String other() {
        return "takes nothing: its version, contract, exports or templates are not those of the run";
    }

    private Bench open() {
        Workspace archive = Workspace.openToRead(places);
        if (!MachineTables.areIn(archive.unguarded())) {
            archive.close();
            throw new IllegalStateException("the database has no tables yet, which the first run makes");
        }
        Editions editions = Editions.in(places.templates()).of(archive.groupings());
        archive.groupedBy(editions.groupings());
        String work = WorkerTasks.digest(archive, editions);
        Worker worker =
                Worker.start(WorkerTasks.where(archive, machine), work, WorkerTasks.in(archive, editions), threads);
        bench = new Bench(archive, work, worker, System.nanoTime());
        return bench;
    }

    private void leaveBench() {
        if (bench != null) {
            bench.worker().close();
            bench.archive().close();
            bench = null;
        }
    }

    /** Ends what it is at, a minute long at most, and signs off. */
    @Override
    public synchronized void close() {
        if (bench != null) {
            new WorkerRegister(bench.archive().unguarded()).leave(machine);
        }
        leaveBench();
    }
}
