package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever command meets an export first, a run tells what was read and refused, and for as long as it is so. */
class OneWayInTest {
    private static final String CONTRACT = """
            {"name": "p", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": "Office",
              "schema": {"fields": [
                {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}}]}
            """;
    private static final String FEBRUARY = """
            organisation,product,planned
            Trust A,Records,2026-04-15
            Trust B,Records,2026-05-15
            """;
    private static final String TEMPLATE = """
            ---
            id: plain
            title: ${Counted("plans.due", "plan is", "plans are")} due
            for-each: programme
            formats: [html]
            ---
            Plans.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAProgramme() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("templates"));
        write("in/datapackage.json", CONTRACT);
        write("templates/plain.md", TEMPLATE);
        write("in/p-2026-02-28.csv", FEBRUARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "history",
                "explain plans.due",
                "preview templates/plain.md",
                "run --wait-until 23:59",
                "run"
            })
    void aRowThatIsRefusedIsToldAndEndsWithThree(String first) throws IOException {
        write("in/p-2026-03-31.csv", FEBRUARY.replace("2026-05-15", "soon"));
        command(first);

        Answer run = command("run");

        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.words()).contains("p-2026-03-31.csv").containsPattern("1 (rejected|of 2 rows refused)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "explain plans.due", "preview templates/plain.md"})
    void aRunCountsTheRowsThatAnotherCommandRead(String first) throws IOException {
        write("in/p-2026-03-31.csv", FEBRUARY.replace("2026-05-15", "soon"));
        command(first);

        assertThat(command("run").words()).contains("Read 2 files: 3 rows accepted, 1 rejected.");
        assertThat(metrics()).contains("quarterlight_rows_rejected 1.0").contains("quarterlight_files_read 2.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "history",
                "explain plans.due",
                "preview templates/plain.md",
                "run --wait-until 23:59",
                "run"
            })
    void aFileThatCannotBeUsedIsToldByEveryRunAndByStatusWhileItLiesThere(String first) throws IOException {
        write("in/p-2026-03-31.csv", FEBRUARY.replace("organisation", "trust"));
        command(first);

        for (String next : List.of("run", "run", "status", "run --wait-until 23:59")) {
            Answer said = command(next);
            assertThat(said.code()).as(next).isEqualTo(ExitCode.REJECTED);
            assertThat(said.words()).as(next).contains("not used: p-2026-03-31.csv:1");
        }
    }

    @Test
    void onceItIsPutRightNothingTellsOfItAndTheIssueHolds() throws IOException {
        write("in/p-2026-03-31.csv", FEBRUARY.replace("organisation", "trust"));
        command("run");
        write("in/p-2026-03-31.csv", FEBRUARY.replace("2026-05-15", "2026-05-30"));

        Answer run = command("run");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.words()).doesNotContain("not used");
        assertThat(command("status").code()).isEqualTo(ExitCode.DONE);
        assertThat(command("verify").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("out/2026-03-31/manifest.json")))
                .doesNotContain("quarantine");
    }

    @Test
    void aFileTakenAwayIsToldNoMore() throws IOException {
        Path bad = write("in/p-2026-03-31.csv", FEBRUARY.replace("organisation", "trust"));
        command("run");
        Files.delete(bad);

        assertThat(command("run").code()).isEqualTo(ExitCode.DONE);
        assertThat(command("verify").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void anExportWithHalfThePlansOrNoneIsReadAndSaid() throws IOException {
        write("in/p-2026-03-31.csv", FEBRUARY.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));
        assertThat(command("run").words()).contains("holds 1 of the 2 rows of the one of 2026-02-28");

        write("in/p-2026-04-30.csv", FEBRUARY.lines().limit(1).reduce("", (a, b) -> a + b + "\n"));
        Answer run = command("run");
        assertThat(run.words()).contains("the export of Office as at 2026-04-30 holds no row");
        assertThat(command("status").words()).contains("holds no row");
    }

    @Test
    void someEditionsMadeAnewLeaveTheOthersInTheIssue() throws IOException {
        write("templates/other.md", TEMPLATE.replace("plain", "other"));
        command("run");

        assertThat(command("run --only plain --reissue").code()).isEqualTo(ExitCode.DONE);

        assertThat(folder.resolve("out/2026-02-28/other.html")).exists();
        assertThat(command("run").words()).contains("Nothing new");
    }

    @Test
    void anIssueAsKnownOnADayReplacesNothing() throws IOException {
        command("run");
        String before = Files.readString(folder.resolve("out/2026-02-28/manifest.json"));

        assertThat(command("run --known-on 2026-03-05").code()).isEqualTo(ExitCode.DONE);

        assertThat(folder.resolve("out/2026-02-28.known-2026-03-05/plain.html")).exists();
        assertThat(Files.readString(folder.resolve("out/2026-02-28/manifest.json")))
                .isEqualTo(before);
    }

    @Test
    void theDatabaseMayLieElsewhere() throws IOException {
        assertThat(command("run --state " + folder.resolve("kept")).code()).isEqualTo(ExitCode.DONE);

        assertThat(folder.resolve("kept/run.lock")).exists();
        assertThat(folder.resolve("out/state/run.lock")).doesNotExist();
    }

    @Test
    void aDamagedDatabaseIsSaidWithWhatToDoAndTheLockIsLetGo() throws IOException {
        command("run");
        Files.writeString(folder.resolve("out/state/quarterlight.script"), "no database");

        for (int n = 0; n < 2; n++) {
            Answer run = command("run");
            assertThat(run.code()).isEqualTo(ExitCode.FAILED);
            assertThat(run.words()).contains("cannot be opened").contains("Move the files quarterlight.*");
        }
    }

    @Test
    void noPlanIsGoneWhoseKeyStandsInATornOrSwallowedRow() throws IOException {
        write("in/p-2026-02-28.csv", FEBRUARY + "Trust C,Records,2026-06-15\nTrust D,Records,2026-06-15\n");
        write("in/p-2026-03-31.csv", """
                organisation,product,planned,note
                Trust A,Records,2026-04-15,"24
                Trust B,Records,soon"
                Trust CRecords,2026-06-15
                """);

        assertThat(command("run").code()).isEqualTo(ExitCode.REJECTED);

        assertThat(Files.readAllLines(folder.resolve("out/2026-03-31/data/schedule.csv")))
                .filteredOn(line -> line.contains("Trust B") || line.contains("Trust C"))
                .hasSize(2)
                .allMatch(line -> line.contains("row-rejected"))
                .noneMatch(line -> line.contains("gone"));
    }

    private Answer command(String line) {
        List<String> arguments = new ArrayList<>(
                Arrays.asList(line.replace("templates/", folder + "/templates/").split(" ")));
        arguments.addAll(List.of(
                "--input", folder.resolve("in").toString(),
                "--templates", folder.resolve("templates").toString(),
                "--output", folder.resolve("out").toString()));
        return Answer.to(arguments);
    }

    private String metrics() throws IOException {
        return Files.readString(folder.resolve("out/state/metrics/quarterlight.prom"));
    }

    private Path write(String file, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(file), text);
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
        return path;
    }
}
