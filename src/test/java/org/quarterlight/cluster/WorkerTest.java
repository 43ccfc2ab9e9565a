package org.quarterlight.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.cluster.Worker.Shared;
import org.springframework.jdbc.core.JdbcTemplate;

/** Workers share the tasks of a run, each done once, and a task that cannot be done is named after three tries. */
class WorkerTest {
    private static final String WORK = "w1";

    private final HikariDataSource database = new HikariDataSource();

    @BeforeEach
    void makeTables() {
        database.setJdbcUrl("jdbc:hsqldb:mem:workers" + System.nanoTime() + ";hsqldb.tx=mvcc");
        MachineTables.make(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Shared machine(String name) {
        return new Shared(database, TaskParts.inDatabase(), new Machine(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> requests(int count) {
        Map<String, String> requests = new TreeMap<>();
        IntStream.range(0, count).forEach(n -> requests.put("task %03d".formatted(n), "make " + n));
        return requests;
    }

    @Test
    void twoWorkersShareTheTasksAndEachIsDoneOnce() throws InterruptedException {
        Queue<String> performed = new ConcurrentLinkedQueue<>();
        TaskWork doing = request -> {
            performed.add(request);
            return bytes("made by " + request);
        };
        try (Worker one = Worker.start(machine("one"), WORK, doing, 1);
                Worker two = Worker.start(machine("two"), WORK, doing, 1);
                TaskHandout handout = new TaskHandout(machine("run"), WORK, doing)) {
            handout.offer(requests(40));
            for (String task : requests(40).keySet()) {
                assertThat(handout.await(task)).asString().startsWith("made by make");
            }
            assertThat(one.done() + two.done()).isEqualTo(40);
        }
        assertThat(performed).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aWorkerWithOtherInputsTakesNothing() {
        TaskWork doing = request -> bytes(request);
        try (Worker other = Worker.start(machine("other"), "w2", doing, 1);
                TaskHandout handout = new TaskHandout(machine("run"), WORK, doing)) {
            handout.offer(requests(3));
            assertThat(new SharedWork(database, TaskParts.inDatabase()).states(WORK))
                    .isEqualTo(Map.of("waiting", 3));
            assertThat(other.done()).isZero();
        }
    }

    @Test
    void aTaskThatFailsThreeTimesIsNamedWithItsProblem() {
        TaskWork doing = request -> {
            throw new IllegalStateException("no ink");
        };
        try (Worker one = Worker.start(machine("one"), WORK, doing, 1);
                TaskHandout handout = new TaskHandout(machine("run"), WORK, doing)) {
            handout.offer(requests(1));
            assertThatThrownBy(() -> handout.await("task 000"))
                    .hasMessage("task 000 failed 3 times, last on one: no ink");
            assertThat(one.done()).isZero();
        }
    }

    @Test
    void whatIsDoneIsNotDoneAgainWhenTheRunIsBegunAgain(@TempDir Path folder) throws InterruptedException {
        Shared where = new Shared(database, TaskParts.in(folder), new Machine("one"));
        TaskWork doing = request -> bytes(request);
        try (Worker one = Worker.start(where, WORK, doing, 1);
                TaskHandout handout = new TaskHandout(where, WORK, doing)) {
            handout.offer(requests(2));
            handout.await("task 000");
            handout.await("task 001");
            assertThat(one.done()).isEqualTo(2);
        }
        try (TaskHandout again = new TaskHandout(where, WORK, doing)) {
            again.offer(requests(2));
            assertThat(again.await("task 001")).asString().isEqualTo("make 1");
            again.letGo();
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aPartThatComesLateIsNotUsed() {
        SharedWork shared = new SharedWork(database, TaskParts.inDatabase());
        shared.offer(WORK, requests(1));
        shared.begin(WORK, "task 000", new Machine("frozen"));
        shared.begin(WORK, "task 000", new Machine("quick"));
        assertThat(shared.done(WORK, "task 000", new Machine("frozen"), bytes("late")))
                .isFalse();
        assertThat(shared.done(WORK, "task 000", new Machine("quick"), bytes("in time")))
                .isTrue();
        assertThat(shared.part(WORK, "task 000")).asString().isEqualTo("in time");
        TaskFigures figures = TaskFigures.of(database);
        assertThat(figures.takeovers()).isEqualTo(1);
        assertThat(figures.tasks()).containsEntry(TaskState.DONE, 1).containsEntry(TaskState.WAITING, 0);
    }

    @Test
    @Timeout(30)
    void aRunThatIsBegunAgainWhileAWorkerIsAtATaskGetsItsPart() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        TaskWork doing = request -> {
            begun.countDown();
            await(mayEnd);
            return bytes(request);
        };
        try (Worker one = Worker.start(machine("one"), WORK, doing, 1);
                TaskHandout killed = new TaskHandout(machine("run"), WORK, doing);
                TaskHandout again = new TaskHandout(machine("run again"), WORK, doing)) {
            killed.offer(requests(1));
            begun.await();
            again.offer(requests(1));
            mayEnd.countDown();
            assertThat(again.await("task 000")).asString().isEqualTo("make 0");
            assertThat(one.done()).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    @Timeout(30)
    void aTaskThatIsNotOnTheTimetableAnyMoreIsEnteredAgain() {
        TaskWork doing = request -> bytes(request);
        try (TaskHandout handout = new TaskHandout(machine("run"), WORK, doing)) {
            handout.offer(requests(1));
            new JdbcTemplate(database).update("DELETE FROM scheduled_tasks");
            try (Worker one = Worker.start(machine("one"), WORK, doing, 1)) {
                assertThat(handout.await("task 000")).asString().isEqualTo("make 0");
                assertThat(one.done()).isEqualTo(1);
            }
        }
    }

    @Test
    void aRunWhoseWorkIsForgottenHasBeenOvertaken() {
        TaskWork doing = request -> bytes(request);
        try (TaskHandout overtaken = new TaskHandout(machine("run"), WORK, doing);
                TaskHandout other = new TaskHandout(machine("other"), "w2", doing)) {
            overtaken.offer(requests(1));
            other.offer(requests(1));
            assertThatThrownBy(() -> overtaken.await("task 000")).isInstanceOf(LeaseLost.class);
        }
    }

    @Test
    void figuresOfTasksStayUntilOtherWorkIsHandedOut() {
        TaskWork doing = request -> bytes(request);
        try (Worker one = Worker.start(machine("one"), WORK, doing, 1);
                TaskHandout handout = new TaskHandout(machine("run"), WORK, doing)) {
            handout.offer(requests(3));
            requests(3).keySet().forEach(handout::await);
            handout.letGo();
            TaskFigures figures = TaskFigures.of(database);
            assertThat(figures.tasks()).containsEntry(TaskState.USED, 3);
            assertThat(figures.ended()).isEqualTo(3);
            assertThat(figures.longest()).isLessThanOrEqualTo(figures.together());
            assertThat(new SharedWork(database, TaskParts.inDatabase()).states(WORK))
                    .isEqualTo(Map.of("used", 3));
            handout.offer(requests(3));
            assertThat(handout.await("task 002"))
                    .as("what was let go of is made again")
                    .asString()
                    .isEqualTo("make 2");
            assertThat(one.done()).isGreaterThan(3);
        }
        try (TaskHandout other = new TaskHandout(machine("run"), "w2", doing)) {
            other.offer(requests(1));
            assertThat(TaskFigures.of(database).tasks())
                    .containsEntry(TaskState.USED, 0)
                    .containsEntry(TaskState.WAITING, 1);
        }
    }
}
