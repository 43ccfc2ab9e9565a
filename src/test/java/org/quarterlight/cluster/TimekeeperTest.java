package org.quarterlight.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work is done when it is due, by one machine of all that keep time. */
class TimekeeperTest {
    private static final Duration QUICKLY = Duration.ofMillis(20);

    private final HikariDataSource database = new HikariDataSource();

    @BeforeEach
    void makeTables() {
        database.setJdbcUrl("jdbc:hsqldb:mem:times" + System.nanoTime() + ";hsqldb.tx=mvcc");
        MachineTables.make(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Twenty nights, a tenth of a second each, then no more. */
    private static final class ShortNights implements TimedWork {
        private final Instant first = Instant.now();
        private final Queue<Long> done;
        private final CountDownLatch all;

        ShortNights(Queue<Long> done, CountDownLatch all) {
            this.done = done;
            this.all = all;
        }

        @Override
        public String name() {
            return "night";
        }

        @Override
        public Optional<Instant> due(Instant now) {
            long night = Duration.between(first, now).toMillis() / 100 + 1;
            return night > 20 ? Optional.empty() : Optional.of(first.plusMillis(night * 100));
        }

        @Override
        public Ending perform(int failures) {
            done.add(Duration.between(first, Instant.now()).toMillis() / 100);
            all.countDown();
            return new Ending.Done();
        }
    }

    @Test
    void twoMachinesDoEachNightOnce() throws InterruptedException {
        Queue<Long> done = new ConcurrentLinkedQueue<>();
        CountDownLatch some = new CountDownLatch(5);
        TimedWork nights = new ShortNights(done, some);
        try (Timekeeper one = start("one", nights);
                Timekeeper two = start("two", nights)) {
            assertThat(some.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(List.of(one, two)).hasSize(2);
        }
        assertThat(done).doesNotHaveDuplicates();
    }

    private Timekeeper start(String name, TimedWork work) {
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)).withZone(ZoneOffset.UTC);
        return Timekeeper.start(database, new Machine(name), clock, QUICKLY, List.of(work));
    }

    @Test
    void whatFailsIsTriedAgainWhenItSaysAndCountsItsFailures() throws InterruptedException {
        Queue<Integer> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch tried = new CountDownLatch(3);
        TimedWork failing = new TimedWork() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Optional<Instant> due(Instant now) {
                return Optional.of(now);
            }

            @Override
            public Ending perform(int before) {
                failures.add(before);
                tried.countDown();
                return new Ending.Failed(Instant.now().plusMillis(50));
            }
        };
        try (Timekeeper one = start("one", failing)) {
            assertThat(tried.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(one).isNotNull();
        }
        assertThat(failures).startsWith(0, 1, 2);
    }

    /** Work that is always due, counts how often it is done, and ends as it is told. */
    private record Counting(String name, Queue<Instant> done, Function<Instant, TimedWork.Ending> ending)
            implements TimedWork {
        @Override
        public Optional<Instant> due(Instant now) {
            return Optional.of(now.minusSeconds(60));
        }

        @Override
        public Ending perform(int failures) {
            Instant now = Instant.now();
            done.add(now);
            return ending.apply(now);
        }
    }

    @Test
    void whatFailedWaitsOutItsPauseWhateverElseIsDone() throws InterruptedException {
        Queue<Instant> nights = new ConcurrentLinkedQueue<>();
        Queue<Instant> looks = new ConcurrentLinkedQueue<>();
        TimedWork night =
                new Counting("night", nights, now -> new TimedWork.Ending.Failed(now.plus(Duration.ofHours(1))));
        TimedWork look = new Counting("look", looks, now -> new TimedWork.Ending.Waiting(now.plusMillis(20)));
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)).withZone(ZoneOffset.UTC);
        try (Timekeeper one = Timekeeper.start(database, new Machine("one"), clock, QUICKLY, List.of(night, look))) {
            assertThat(one).isNotNull();
            while (looks.size() < 10) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        assertThat(nights).hasSize(1);
    }
}
