package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.cluster.Machine;
import org.quarterlight.cluster.MachineTables;
import org.quarterlight.cluster.RunLease;
import org.quarterlight.store.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Processes that share a PostgreSQL make the same issue as one alone, and never write at the same time. */
class ManyMachinesTest {
    @TempDir
    private Path folder;

    @Test
    void workersRenderTheSameBytesAsOneMachineAndSignOff() throws Exception {
        Map<String, String> shared = PostgresServer.newDatabase();
        assertThat(run(shared, "run", "--only", "what-moved", "--output", at("first")))
                .isZero();
        Process worker = start(shared, log("worker"), "worker", "--output", at("worker"));
        try {
            assertThat(run(shared, "run", "--workers", "external", "--output", at("shared")))
                    .as(words())
                    .isZero();
        } finally {
            worker.destroy();
            assertThat(worker.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(words()).doesNotContain("does the work itself");
        assertThat(Files.readString(log("worker"))).contains("waits for work");
        assertThat(run(Map.of(), "run", "--output", at("alone"))).isZero();
        assertThat(digests("shared")).isEqualTo(digests("alone")).hasSizeGreaterThan(10);
    }

    @Test
    void aRunThatFindsAnotherAtWorkSaysWhoAndCommandsThatLookGoOn() throws Exception {
        Map<String, String> shared = PostgresServer.newDatabase();
        assertThat(run(shared, "run", "--only", "what-moved")).isZero();
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(shared.get("QUARTERLIGHT_DATABASE_URL"));
            database.setUsername(shared.get("QUARTERLIGHT_DATABASE_USER"));
            MachineTables.make(database);
            try (RunLease other = RunLease.take(database, new Machine("elsewhere (process 7)"), database::close)) {
                assertThat(run(shared, "run", "--reissue")).isEqualTo(ExitCode.FAILED);
                assertThat(words())
                        .startsWith("Another run is at work on this database: elsewhere (process 7), since ")
                        .doesNotContain("Exception");
                assertThat(run(shared, "status")).as(words()).isZero();
                assertThat(words()).contains("run at work: elsewhere (process 7)");
                assertThat(run(shared, "explain", "plans.due")).as(words()).isZero();
                assertThat(run(shared, "verify")).as(words()).isZero();
                other.check();
            }
        }
    }

    /** A sign of life may come at any moment of a run, of which few are so short that a slow machine meets them by chance. */
    @Test
    void signsOfLifeNeverGetInTheWayOfARun() throws Exception {
        Map<String, String> shared = PostgresServer.newDatabase();
        assertThat(run(shared, "status")).as(words()).isZero();
        Process run = start(shared, log("run"), "run", "--only", "what-moved");
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(shared.get("QUARTERLIGHT_DATABASE_URL"));
            database.setUsername(shared.get("QUARTERLIGHT_DATABASE_USER"));
            JdbcTemplate beats = new JdbcTemplate(database);
            while (run.isAlive()) {
                beats.update("UPDATE lease SET beat = CURRENT_TIMESTAMP WHERE NOT released");
            }
        }
        assertThat(run.waitFor()).as(words()).isZero();
    }

    @Test
    void aWorkerThatIsThereBeforeTheFirstRunSaysSoAndWaits() throws Exception {
        Process worker = start(PostgresServer.newDatabase(), log("worker"), "worker");
        try {
            assertThat(SharedMachines.until(() -> says("no tables yet"))).isTrue();
            assertThat(worker.isAlive()).isTrue();
            assertThat(Files.readString(log("worker"))).doesNotContain("\tat ", "grammar");
        } finally {
            worker.destroyForcibly().waitFor();
        }
    }

    private boolean says(String words) {
        try {
            return Files.readString(log("worker")).contains(words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void withoutASharedDatabaseThereAreNoWorkers() throws Exception {
        assertThat(run(Map.of(), "worker")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(words()).contains("QUARTERLIGHT_DATABASE_URL").doesNotContain("Exception");
        assertThat(run(Map.of(), "run", "--workers", "external")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(words()).contains("QUARTERLIGHT_DATABASE_URL");
    }

    private String at(String output) {
        return folder.resolve(output).toString();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private String words() throws IOException {
        return Files.readString(log("run"));
    }

    private int run(Map<String, String> environment, String... command) throws Exception {
        return start(environment, log("run"), command).waitFor();
    }

    private Process start(Map<String, String> environment, Path log, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        if (!words.contains("--output")) {
            words.addAll(List.of("--output", at("out")));
        }
        return OwnProcess.start(environment, log, words);
    }

    private Map<String, String> digests(String output) throws IOException {
        return OwnProcess.digests(folder.resolve(output));
    }
}
