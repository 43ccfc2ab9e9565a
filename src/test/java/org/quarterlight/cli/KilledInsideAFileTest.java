package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A run killed in the middle of a large file goes on inside it, and what was half read of a file never counts. */
class KilledInsideAFileTest {
    private static final String CONTRACT = """
            {"name": "p", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"column": "as at"}, "source": "Office",
              "schema": {"fields": [
                {"name": "as at", "role": "as_at_date", "formats": ["%Y-%m-%d"]},
                {"name": "plan", "role": "plan_id"}, {"name": "organisation", "role": "organisation"},
                {"name": "product", "role": "product"},
                {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}}]}
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
    private static final String HEADING = "as at,plan,organisation,product,planned\n";
    private static final String AS_AT = "2026-02-28";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    private static final int PLANS = 15_000;
    private static final long INSIDE_BYTES = 1 << 20;

    @TempDir
    private Path folder;

    private long rows;

    /** What one row says of an earlier one lies far behind it. */
    @BeforeEach
    void writeALargeFile() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("templates"));
        write("in/datapackage.json", CONTRACT);
        write("templates/plain.md", TEMPLATE);
        List<String> lines = new ArrayList<>();
        for (int plan = 0; plan < PLANS; plan++) {
            lines.add(line(plan, FIRST_DAY.plusDays(plan % 365)));
        }
        lines.set(70, line(70, LocalDate.of(1900, 1, 1)));
        lines.set(77, AS_AT + ",odd,A trust,Records,soon");
        lines.set(14_000, AS_AT + ",odd,A trust,Records,soon");
        lines.add(lines.getFirst());
        lines.add(line(1, FIRST_DAY.plusYears(1)));
        rows = lines.size();
        write("in/all.csv", HEADING + String.join("\n", lines) + "\n");
    }

    private static String line(int plan, LocalDate planned) {
        return AS_AT + ",p" + plan + ",Trust " + plan % 20 + ",Records," + planned;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
    }

    @Test
    void theNextRunReadsOnlyTheRestOfTheFile() throws Exception {
        finish("calm", Map.of());
        killInside("rough", Map.of(), () -> size(state("rough").resolve("quarterlight.log")) > INSIDE_BYTES);
        goesOnInside("rough", Map.of());
    }

    @Test
    void soItDoesOnPostgres() throws Exception {
        Map<String, String> postgres = PostgresServer.newDatabase();
        finish("calm", Map.of());
        killInside(
                "rough", postgres, () -> readCounts("rough", postgres).stream().anyMatch(count -> count > 0));
        // As if the half minute had passed after which the killed run has lost the right to write.
        tables("rough", postgres).update("UPDATE lease SET beat = beat - INTERVAL '40' SECOND");
        goesOnInside("rough", postgres);
    }

    private void goesOnInside(String output, Map<String, String> database) throws Exception {
        long before = Collections.max(readCounts(output, database));
        assertThat(before).as("rows read before the kill").isPositive().isLessThan(rows);

        finish(output, database);

        assertThat(readCounts(output, database))
                .as("rows read by each run, and the end of the file")
                .containsExactly(before, rows - before + 1);
        assertThat(digests(output)).isEqualTo(digests("calm")).isNotEmpty();
    }

    @Test
    void whatWasHalfReadOfAFileThatIsNoLongerThereIsGone() throws Exception {
        killInside("rough", Map.of(), () -> size(state("rough").resolve("quarterlight.log")) > INSIDE_BYTES);
        assertThat(count("rough", "export_lines")).isPositive();
        Files.delete(folder.resolve("in/all.csv"));
        write("in/small.csv", HEADING + line(1, FIRST_DAY.plusDays(20)) + "\n");

        finish("calm", Map.of());
        finish("rough", Map.of());

        assertThat(digests("rough")).isEqualTo(digests("calm")).isNotEmpty();
        for (String table : List.of("export_file", "export", "export_lines", "plan_version", "rejected_row")) {
            assertThat(count("rough", table)).as(table).isEqualTo(count("calm", table));
        }
    }

    private void killInside(String output, Map<String, String> database, BooleanSupplier isInside) throws Exception {
        Process process = start(output, database);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isInside.getAsBoolean() && process.isAlive() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(process.isAlive()).as("the run is inside the file").isTrue();
        process.destroyForcibly().waitFor();
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private void finish(String output, Map<String, String> database) throws Exception {
        assertThat(start(output, database).waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isIn(ExitCode.DONE, ExitCode.REJECTED);
    }

    private Process start(String output, Map<String, String> database) throws IOException {
        return OwnProcess.start(
                database,
                folder.resolve("log"),
                List.of(
                        "run",
                        "--input",
                        folder.resolve("in").toString(),
                        "--templates",
                        folder.resolve("templates").toString(),
                        "--output",
                        folder.resolve(output).toString()));
    }

    private Path state(String output) {
        return folder.resolve(output).resolve("state");
    }

    private Map<String, String> digests(String output) throws IOException {
        return OwnProcess.digests(folder.resolve(output));
    }

    /** Of each execution of the step that reads, in their order; none while there are no tables yet. */
    private List<Long> readCounts(String output, Map<String, String> database) {
        JdbcTemplate tables = tables(output, database);
        Long steps = tables.queryForObject(
                "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) = 'batch_step_execution'",
                Long.class);
        return steps == null || steps == 0 ? List.of() : tables.queryForList("""
                        SELECT read_count FROM batch_step_execution
                        WHERE step_name LIKE 'read %' ORDER BY step_execution_id
                        """, Long.class);
    }

    private long count(String output, String table) {
        Long rows = tables(output, Map.of()).queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }

    private JdbcTemplate tables(String output, Map<String, String> database) {
        DatabaseAddress address = DatabaseAddress.of(database, state(output));
        return new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
