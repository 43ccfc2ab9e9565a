package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database is the user's choice and changes no byte of what is written; one that cannot be used is told of plainly. */
class BothDatabasesTest {
    private static final String CONTRACT = """
            {"name": "two-offices", "resources": [RESOURCES]}
            """;
    private static final String RESOURCE = """
            {"name": "NAME", "path": "NAME/*.csv", "role": "plans", "source": "SOURCE",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"},
              "schema": {"fields": [
                {"name": "Id", "role": "plan_id"}, {"name": "Hospital", "role": "organisation"},
                {"name": "Region", "role": "region"}, {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date"}, {"name": "Stage", "role": "stage"},
                {"name": "Remark", "role": "commentary"}]}}
            """;
    private static final String HEADING = "Id,Hospital,Region,System,Go-live,Stage,Remark,Other\n";

    @TempDir
    private Path folder;

    /** What came of a command in a process of its own. */
    private record Ended(int code, String words) {}

    @Test
    void theSampleGivesTheSameBytes() throws Exception {
        sameFrom(Path.of("input"));
    }

    @Test
    void refusedRowsCorrectionsOddTextsAndSeveralSourcesGiveTheSameBytes() throws Exception {
        Path input = folder.resolve("input");
        write(
                input,
                "datapackage.json",
                CONTRACT.replace(
                        "RESOURCES",
                        RESOURCE.replace("NAME", "north").replace("SOURCE", "\u00c9ast \u2013 Office")
                                + ","
                                + RESOURCE.replace("NAME", "south").replace("SOURCE", "Zed office")),
                "2025-01-01T00:00:00Z");
        write(
                input,
                "north/n-2025-04-30.csv",
                HEADING
                        + "St Mary's-1,\u00c9lan,East,Records,15 June 2025,,a\0b \u2400,x\n"
                        + "b,zeta,East,Records,soonish,,,\n"
                        + "B2,Zeta,east,Records,July 2025,no such stage,,\n"
                        + "\ud83d\ude80,\uffee,West,Records,1 March 2026,live,\ud83d\ude80,\n",
                "2025-05-01T09:00:00Z");
        write(
                input,
                "north/n-2025-05-31.csv",
                HEADING
                        + "ST MARY\u2019S\u20131,\u00c9lan,East,Records,15 August 2025,,,\n"
                        + "St Mary's-1,\u00c9lan,East,Records,15 September 2025,,,\n"
                        + "\ud83d\ude80,\uffee,West,Records,1 May 2026,paused,,\n",
                "2025-06-01T09:00:00Z");
        write(input, "south/s-2025-05-31.csv", HEADING + "b,\u00e9lan,East,Records,TBC,,,\n", "2025-06-01T09:00:00Z");
        write(
                input,
                "south/s-corrected-2025-05-31.csv",
                HEADING + "b,\u00e9lan,East,Records,1 July 2025,,,\n\"a,Elan,East,Records,1 July 2025,,,\n",
                "2025-06-02T09:00:00Z");
        sameFrom(input);
    }

    private void sameFrom(Path input) throws Exception {
        Map<String, String> postgres = PostgresServer.newDatabase();
        Ended there = run(postgres, "run", "--all", "--input", input.toString(), "--output", at("postgres"));
        Ended here = run(Map.of(), "run", "--all", "--input", input.toString(), "--output", at("embedded"));

        assertThat(there.code()).as(there.words()).isEqualTo(here.code());
        assertThat(digests("postgres")).isEqualTo(digests("embedded")).hasSizeGreaterThan(10);
        assertThat(byAWorker(input, here.code(), files(postgres))).isEqualTo(digests("embedded"));
        Ended again = run(postgres, "run", "--input", input.toString(), "--output", at("postgres"));
        assertThat(again.words()).contains("Nothing new");
        assertThat(folder.resolve("postgres/state")).isDirectoryNotContaining("glob:**quarterlight.*");
    }

    /** What a run writes whose files were read, and whose briefings were rendered, by another process. */
    private Map<String, String> byAWorker(Path input, int code, int files) throws Exception {
        Map<String, String> shared = PostgresServer.newDatabase();
        assertThat(run(shared, "status", "--input", input.toString(), "--output", at("shared"))
                        .code())
                .isZero();
        Process worker = OwnProcess.start(
                shared,
                folder.resolve("worker.log"),
                List.of("worker", "--threads", "2", "--input", input.toString(), "--output", at("worker")));
        try {
            Ended ended = run(
                    shared,
                    "run",
                    "--all",
                    "--workers",
                    "external",
                    "--input",
                    input.toString(),
                    "--output",
                    at("shared"));
            assertThat(ended.code()).as(ended.words()).isEqualTo(code);
            assertThat(ended.words()).doesNotContain("does the work itself");
            assertThat(tables(shared)
                            .queryForObject(
                                    "SELECT COUNT(*) FROM batch_step_execution WHERE step_name LIKE 'write %'",
                                    Integer.class))
                    .as("files that the worker read: %s", ended.words())
                    .isEqualTo(files);
            return digests("shared");
        } finally {
            worker.destroy();
            worker.waitFor();
        }
    }

    private int files(Map<String, String> database) {
        Integer files = tables(database).queryForObject("SELECT COUNT(*) FROM export_file", Integer.class);
        return files == null ? 0 : files;
    }

    private JdbcTemplate tables(Map<String, String> database) {
        DatabaseAddress address = DatabaseAddress.of(database, folder);
        return new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    @Test
    void aServerThatCannotBeReachedIsNamedWithoutItsPassword() throws Exception {
        Ended ended = run(
                Map.of(
                        "QUARTERLIGHT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/plans?password=hidden",
                        "QUARTERLIGHT_DATABASE_USER", "reader",
                        "QUARTERLIGHT_DATABASE_PASSWORD", "secret"),
                "status");

        assertThat(ended.code()).as(ended.words()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.words())
                .contains("The database at jdbc:postgresql://127.0.0.1:1/plans?password=... as reader cannot be opened")
                .doesNotContain("hidden", "secret", "Exception");
    }

    @Test
    void anAddressThatIsNoneIsWrongUsage() throws Exception {
        assertThat(run(Map.of("QUARTERLIGHT_DATABASE_URL", "jdbc:mysql://host/plans"), "status"))
                .isEqualTo(new Ended(
                        ExitCode.WRONG_USAGE,
                        "QUARTERLIGHT_DATABASE_URL: jdbc:mysql://host/plans is no address of PostgreSQL or HSQLDB;"
                                + " give one such as jdbc:postgresql://host:5432/quarterlight\n"));
        assertThat(run(Map.of("QUARTERLIGHT_DATABASE_PASS", "secret"), "status").words())
                .contains("QUARTERLIGHT_DATABASE_PASS: there is no such setting")
                .doesNotContain("secret");
    }

    private String at(String output) {
        return folder.resolve(output).toString();
    }

    private Ended run(Map<String, String> environment, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        if (!words.contains("--output")) {
            words.addAll(List.of("--output", at("out")));
        }
        Path log = folder.resolve("log");
        int code = OwnProcess.start(environment, log, words).waitFor();
        return new Ended(code, Files.readString(log));
    }

    private Map<String, String> digests(String output) throws IOException {
        return OwnProcess.digests(folder.resolve(output));
    }

    private static void write(Path folder, String name, String text, String received) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(received)));
    }
}
