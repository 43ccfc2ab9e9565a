package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.cli.SharedMachines.Started;

/**
 * A run and two workers on one PostgreSQL, one of the three killed at random again and again: what the last one finishes is
 * what one machine makes alone, and at no moment is half an issue to be seen. A few kills by default, {@code
 * -Dkills.machines=200} for as many as wanted; {@code -Dkills.seed} chooses other moments.
 */
class KilledMachinesTest {
    private static final int KILLS = Integer.getInteger("kills.machines", 3);
    private static final int KILLS_TO_AN_ISSUE = 10;
    private static final int ATTEMPTS = 5;

    private final Random chance = new Random(Long.getLong("kills.seed", 2026));
    private final List<Started> workers = new ArrayList<>();
    private int killed;
    private int ofRuns;
    private int failed;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheProgramme() throws IOException {
        SmallProgramme.write(folder);
    }

    @Test
    void whoeverIsKilledTheIssueIsWhatOneMachineMakesAlone(TestReporter reporter) throws Exception {
        SharedMachines calm = new SharedMachines(folder);
        long begun = System.nanoTime();
        assertThat(calm.alone("calm").code()).isZero();
        long whole = 2 * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> issue = calm.published("calm");
        assertThat(pages(issue)).hasSizeGreaterThan(100);
        for (int n = 1; killed < KILLS; n++) {
            killAndFinish("rough-" + n, whole, issue);
        }
        reporter.publishEntry(Map.of(
                "kills", Integer.toString(killed),
                "of them runs", Integer.toString(ofRuns),
                "runs that gave up a task three times", Integer.toString(failed)));
    }

    private void killAndFinish(String output, long whole, Map<String, String> issue) throws Exception {
        SharedMachines machines = new SharedMachines(folder);
        try {
            Started run = machines.run(output);
            for (int n = 0; n < KILLS_TO_AN_ISSUE && killed < KILLS; n++) {
                run = run.process().isAlive() ? run : again(machines, output);
                keepTwo(machines);
                TimeUnit.MILLISECONDS.sleep(chance.nextLong(whole));
                killOneOf(run);
                machines.letSilentOnesLose();
                assertThat(pages(machines.published(output)))
                        .as("after %d kills", killed)
                        .isIn(Map.of(), pages(issue));
            }
            finish(machines, run, output);
            assertThat(machines.published(output))
                    .as("files after %d kills", killed)
                    .isEqualTo(issue);
        } finally {
            for (Started worker : workers) {
                worker.kill();
            }
            workers.clear();
        }
    }

    /** The issue itself; the list of issues is written once it is in place. */
    private static Map<String, String> pages(Map<String, String> published) {
        return published.entrySet().stream()
                .filter(file -> file.getKey().startsWith("2026-03-28/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every other time it has to make the issue anew that is in place by then. */
    private Started again(SharedMachines machines, String output) throws IOException {
        return chance.nextBoolean() ? machines.run(output, "--reissue") : machines.run(output);
    }

    private void keepTwo(SharedMachines machines) throws IOException {
        workers.removeIf(worker -> !worker.process().isAlive());
        while (workers.size() < 2) {
            workers.add(machines.worker());
        }
    }

    /** A process that has ended by itself is not counted. */
    private void killOneOf(Started run) throws InterruptedException {
        boolean ofRun = chance.nextBoolean();
        Started victim = ofRun ? run : workers.get(chance.nextInt(workers.size()));
        if (victim.process().isAlive()) {
            victim.kill();
            killed++;
            ofRuns += ofRun ? 1 : 0;
        }
    }

    /** A run whose task was taken from three workers fails, as it says; the same command then goes on. */
    private void finish(SharedMachines machines, Started last, String output) throws Exception {
        keepTwo(machines);
        Started run = last;
        for (int n = 0; n < ATTEMPTS; n++) {
            machines.letSilentOnesLose();
            boolean goesOn = run.process().isAlive() || (n == 0 && run.code() == 0);
            run = goesOn ? run : machines.run(output);
            if (run.code() == 0) {
                return;
            }
            failed += run.words().contains("failed 3 times") ? 1 : 0;
        }
        throw new AssertionError(run.words() + workerWords());
    }

    private String workerWords() throws IOException {
        StringBuilder words = new StringBuilder();
        for (Started worker : workers) {
            words.append(Files.readString(worker.log()));
        }
        return words.toString();
    }
}
