package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.cli.SharedMachines.Started;

/** What happens to a run where machines stand still, lose the database, or have other templates. */
class FailingMachinesTest {
    private static final String TAKEN = "SELECT COUNT(*) FROM shared_work WHERE state = 'taken'";

    @TempDir
    private Path folder;

    private SharedMachines machines;
    private Map<String, String> issue;
    private Started worker;

    @BeforeEach
    void makeTheIssueAlone() throws Exception {
        SmallProgramme.write(folder);
        machines = new SharedMachines(folder);
        assertThat(machines.alone("calm").code()).isZero();
        issue = machines.published("calm");
        // A run makes the tables that workers need.
        assertThat(machines.status()).isZero();
        worker = machines.worker();
    }

    @AfterEach
    void stopTheWorker() throws InterruptedException {
        worker.kill();
    }

    private boolean someTaskIsTaken() throws InterruptedException {
        return SharedMachines.until(() -> machines.count(TAKEN) > 0);
    }

    @Test
    void aRunThatStandsStillIsOvertakenAndWritesNothingWhenItComesBack() throws Exception {
        Started frozen = machines.run("frozen");
        assertThat(someTaskIsTaken()).as(frozen.words()).isTrue();
        frozen.freeze();
        Started second = machines.run("second");
        assertThat(second.code()).isEqualTo(ExitCode.FAILED);
        assertThat(second.words())
                .contains(
                        "Another run is at work on this database: ",
                        "(process " + frozen.process().pid() + "), since ");

        machines.letSilentOnesLose();
        Started third = machines.run("third");
        assertThat(third.code()).as(third.words()).isZero();
        assertThat(machines.published("third")).isEqualTo(issue);
        frozen.thaw();
        assertThat(frozen.code()).as(frozen.words()).isEqualTo(ExitCode.FAILED);
        assertThat(frozen.words()).contains("Another run has taken over").doesNotContain("Exception", "\tat ");
        assertThat(machines.published("frozen")).isEmpty();
        assertThat(machines.count("SELECT COUNT(*) FROM export_file WHERE NOT complete"))
                .isZero();
        assertThat(machines.count("SELECT COUNT(*) FROM export_file")).isEqualTo(SmallProgramme.FILES);
    }

    @Test
    void aWorkerThatStandsStillLosesItsTaskAndItsLatePartIsNotUsed() throws Exception {
        Started run = machines.run("out");
        freezeWithATask();
        Started other = machines.worker();
        try {
            machines.letSilentOnesLose();
            assertThat(run.code()).as(run.words()).isZero();
            worker.thaw();
            assertThat(machines.published("out")).isEqualTo(issue);
            assertThat(Files.readString(folder.resolve("out/state/metrics/quarterlight.prom")))
                    .containsPattern("quarterlight_tasks_takeovers [1-9]");
        } finally {
            other.kill();
        }
    }

    private void freezeWithATask() throws Exception {
        do {
            worker.thaw();
            assertThat(someTaskIsTaken()).as(worker.words()).isTrue();
            worker.freeze();
        } while (machines.count(TAKEN) == 0);
    }

    @Test
    void aWorkerWithOtherTemplatesTakesNothingAndTheRunSaysSo() throws Exception {
        copyTemplates("others");
        Files.writeString(folder.resolve("others/whole.md"), "\nMore.\n", StandardOpenOption.APPEND);
        worker.kill();
        Started other = machines.worker("others");
        try {
            Started run = machines.run("out");
            assertThat(SharedMachines.until(
                            () -> machines.count("SELECT COUNT(*) FROM worker WHERE doing LIKE 'takes nothing%'") > 0))
                    .as(other.words())
                    .isTrue();
            worker = machines.worker();
            assertThat(run.code()).as(run.words()).isZero();
            assertThat(run.words())
                    .contains(
                            "Workers that take nothing of this run",
                            "(process " + other.process().pid() + ")");
            assertThat(machines.published("out")).isEqualTo(issue);
        } finally {
            other.kill();
        }
    }

    @Test
    void aWorkerOfAnotherVersionTakesNothingAndFourOthersDoTheWork() throws Exception {
        worker.kill();
        Started other = machines.workerOfVersion("9.9");
        List<Started> fit = new ArrayList<>();
        try {
            Started run = machines.run("out");
            assertThat(SharedMachines.until(
                            () -> machines.count("SELECT COUNT(*) FROM worker WHERE doing LIKE 'takes nothing%'") > 0))
                    .as(other.words())
                    .isTrue();
            for (int n = 0; n < 4; n++) {
                fit.add(machines.worker());
            }
            assertThat(run.code()).as(run.words()).isZero();
            assertThat(run.words())
                    .contains(
                            "Workers that take nothing of this run",
                            other.process().pid() + ") (9.9): takes nothing");
            assertThat(machines.published("out")).isEqualTo(issue);
            assertThat(machines.count(
                            "SELECT COUNT(*) FROM shared_work WHERE worker LIKE ?",
                            "%" + other.process().pid() + ")"))
                    .isZero();
        } finally {
            other.kill();
            for (Started one : fit) {
                one.kill();
            }
        }
    }

    private void copyTemplates(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
        for (String template : new String[] {"whole.md", "each.md"}) {
            Files.copy(
                    folder.resolve("templates").resolve(template),
                    folder.resolve(name).resolve(template));
        }
    }

    @Test
    void aRunThatLosesTheDatabaseFinishesOrFailsPlainlyAndIsGoneOnWith() throws Exception {
        Started run = machines.run("out");
        assertThat(someTaskIsTaken()).as(run.words()).isTrue();
        machines.database().queryForList("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid()
                        """);
        int code = run.code();
        assertThat(code).as(run.words()).isIn(ExitCode.DONE, ExitCode.FAILED);
        assertThat(run.words()).doesNotContain("Exception", "\tat ");
        assertThat(machines.published("out")).isIn(Map.of(), issue);
        machines.letSilentOnesLose();
        Started again = machines.run("out");
        assertThat(again.code()).as(again.words()).isZero();
        assertThat(machines.published("out")).isEqualTo(issue);
        assertThat(worker.process().isAlive()).isTrue();
    }
}
