package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad rows, files, templates and usage: each is named, and the rest of the run goes on. */
class FaultyInputTest {
    private static final String CONTRACT = """
            {"name": "small", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": "Office",
              "schema": {"fields": [
                {"name": "Hospital", "role": "organisation"}, {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date"}]}}]}
            """;
    private static final String TEMPLATE = """
            ---
            id: short
            title: "${counted('plans.read', 'plan', 'plans')} read"
            for-each: programme
            when: nightly
            formats: [html]
            ---

            <@plantable plans=plans() columns="organisation planned" title="Plans"/>
            """;

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void layOut() throws IOException {
        output = folder.resolve("output");
        write("input/datapackage.json", CONTRACT);
        write("input/plans-2025-01-31.csv", "Hospital,System,Go-live\nHospital A,Records,June 2025\n");
        write("templates/short.md", TEMPLATE);
    }

    @Test
    void aRejectedRowIsNamedAndTheOthersArePublished() throws IOException {
        write(
                "input/plans-2025-01-31.csv",
                "Hospital,System,Go-live\nHospital A,Records,June 2025\nHospital B,Records,soonish\n");

        assertThat(run()).isEqualTo(3);

        assertThat(output.resolve("2025-01-31/data/rejected-rows.csv"))
                .content()
                .contains("plans-2025-01-31.csv")
                .contains(",3,Go-live,")
                .contains("soonish");
        assertThat(output.resolve("2025-01-31/short.html")).content().contains("Hospital A");
    }

    @Test
    void aFileWithoutANeededColumnIsSetAsideWhole() throws IOException {
        write("input/other-2025-02-28.csv", "Hospital,Go-live\nHospital A,June 2025\n");

        assertThat(run()).isEqualTo(3);

        assertThat(output.resolve("2025-01-31/short.html")).content().contains("Hospital A");
        assertThat(output.resolve("2025-02-28")).doesNotExist();
    }

    @Test
    void onlyAFileThatCannotBeUsedLeavesNoIssueAndSaysSo() throws IOException {
        write("input/plans-2025-01-31.csv", "Hospital,Go-live\nHospital A,June 2025\n");

        assertThat(run()).isEqualTo(3);

        assertThat(output.resolve("2025-01-31")).doesNotExist();
    }

    @Test
    void aContractWhosePathMatchesNoFileSaysSo() throws IOException {
        Files.delete(folder.resolve("input/plans-2025-01-31.csv"));

        assertThat(run()).isEqualTo(3);
    }

    @Test
    void aFaultyTemplateIsRefusedAndTheOthersAreWritten() throws IOException {
        write("templates/faulty.md", TEMPLATE.replace("id: short", "id: faulty").replace("plans()", "plan("));

        assertThat(run()).isEqualTo(3);

        assertThat(output.resolve("2025-01-31/short.html")).exists();
        assertThat(output.resolve("2025-01-31/faulty.html")).doesNotExist();
    }

    @Test
    void aCellCannotChangeThePage() throws IOException {
        String hostile = "<script>alert(1)</script> *bold* | ${7*7} =1+1 \u202Eright to left";
        write(
                "input/plans-2025-01-31.csv",
                "Hospital,System,Go-live\n\"" + hostile + "\",Records,June 2025\n" + "=1+1,Records,June 2025\n"
                        + "x".repeat(10_000) + ",Records,June 2025\n");

        assertThat(run()).isZero();

        String page = Files.readString(output.resolve("2025-01-31/short.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .contains("*bold*")
                .contains("${7*7}");
        assertThat(output.resolve("2025-01-31/data/schedule.csv")).content().contains("'=1+1");
    }

    @Test
    void aWrongContractNamesTheFaultAndExitsWithTwo() throws IOException {
        write("input/datapackage.json", CONTRACT.replace("planned_date", "planed_date"));

        assertThat(run()).isEqualTo(2);
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(Commands.run("run", "--as-at", "yesterday")).isEqualTo(2);
        assertThat(Commands.run("walk")).isEqualTo(2);
        assertThat(run("--only", "nonesuch")).isEqualTo(2);
        assertThat(run("--all", "--as-at", "2025-01-31")).isEqualTo(2);
    }

    @Test
    void anAsAtDateBeforeTheOldestExportIsRefused() {
        assertThat(run("--as-at", "2001-01-01")).isEqualTo(2);
        assertThat(output.resolve("2001-01-01")).doesNotExist();
    }

    @Test
    void aLaterExportAndACorrectionAreNew() throws IOException {
        assertThat(run()).isZero();
        write("input/plans-2025-02-28.csv", "Hospital,System,Go-live\nHospital A,Records,July 2025\n");

        assertThat(run()).isZero();

        assertThat(output.resolve("2025-02-28/data/changes.csv")).content().contains("slipped,31,");
        assertThat(output.resolve("2025-01-31/short.html")).exists();
    }

    @Test
    void anExportWithoutARowMakesEveryPlanGone() throws IOException {
        write("input/plans-2025-02-28.csv", "Hospital,System,Go-live\n");

        assertThat(run()).isZero();

        assertThat(output.resolve("2025-02-28/data/schedule.csv")).content().contains(",gone,");
    }

    @Test
    void equalBytesUnderAnotherDateAreAnotherExport() throws IOException {
        write("input/plans-2025-02-28.csv", "Hospital,System,Go-live\nHospital A,Records,June 2025\n");
        write("input/copy-of-plans-2025-02-28.csv", "Hospital,System,Go-live\nHospital A,Records,June 2025\n");

        assertThat(run()).isZero();

        assertThat(output.resolve("2025-02-28/data/schedule.csv")).content().contains("unchanged,0,0,0,2025-01-31,");
    }

    @Test
    void allWritesAnIssueForEveryExportDate() throws IOException {
        write("input/plans-2025-02-28.csv", "Hospital,System,Go-live\nHospital A,Records,July 2025\n");

        assertThat(run("--all")).isZero();

        assertThat(output.resolve("2025-01-31/short.html")).content().contains("June 2025");
        assertThat(output.resolve("2025-02-28/short.html")).content().contains("July 2025");
    }

    private int run(String... more) {
        String[] command = Stream.concat(
                        Stream.of(
                                "run",
                                "--input",
                                folder.resolve("input").toString(),
                                "--templates",
                                folder.resolve("templates").toString(),
                                "--output",
                                output.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Commands.run(command);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
