package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} says of good and bad exports, and that it writes nothing. */
class CheckCommandTest {
    private static final String CONTRACT = """
            {"name": "small", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": "Office",
              "schema": {"fields": [
                {"name": "Hospital", "role": "organisation"}, {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date"}]}}]}
            """;

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void findsNothingWrongInTheSample() throws IOException {
        assertThat(check("input")).isZero();
        assertThat(said).contains("london-2008-10-28.csv");
    }

    @Test
    void namesLineColumnValueAndHintOfARejectedRow() throws IOException {
        bad();

        assertThat(check(folder.toString())).isEqualTo(3);
        assertThat(said).contains("not-a-date").contains("Go-live").contains("soonish");
        assertThat(check(folder.toString(), "--format", "csv")).isEqualTo(3);
        assertThat(said).contains("bad-2025-01-31.csv").contains("soonish");
    }

    @Test
    void writesJsonThatParses() throws IOException {
        bad();

        assertThat(check(folder.toString(), "--format", "json")).isEqualTo(3);

        JsonNode report = JsonMapper.shared().readTree(said);
        assertThat(report.path("valid").asBoolean()).isFalse();
        assertThat(said).contains("soonish");
    }

    @Test
    void suggestsAContractThatReadsTheFileOnceAPersonHasAnswered() throws IOException {
        Path file = Files.writeString(
                folder.resolve("tracker.csv"), "Hospital;Product;Go live\nHospital A;Records;June 2025\n");

        assertThat(check("--suggest", file.toString())).isZero();

        JsonNode contract = JsonMapper.shared().readTree(said);
        assertThat(contract.path("resources")
                        .path(0)
                        .path("dialect")
                        .path("delimiter")
                        .asString())
                .isEqualTo(";");
        assertThat(said).contains("planned_date");
    }

    @Test
    void writesNothing() throws IOException {
        bad();
        check(folder.toString());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactlyInAnyOrder("datapackage.json", "bad-2025-01-31.csv");
        }
    }

    private void bad() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT);
        Files.writeString(
                folder.resolve("bad-2025-01-31.csv"), "Hospital,System,Go-live\nHospital A,Records,soonish\n");
    }

    private int check(String... arguments) {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            return Commands.run(
                    Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
        } finally {
            System.setOut(out);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
