package org.quarterlight.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.intake.Intake;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A file that one machine reads and another writes stands in the history as if one had done both. */
class RecordedFileTest {
    private static final List<String> TABLES =
            List.of("export_file", "export", "export_lines", "plan_version", "rejected_row");

    private static final String CONTRACT = """
            {"name": "p", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"column": "as at"}, "source": {"column": "office"},
              "schema": {"fields": [
                {"name": "as at", "role": "as_at_date", "formats": ["%Y-%m-%d"]},
                {"name": "office"}, {"name": "organisation", "role": "organisation"},
                {"name": "product", "role": "product"}, {"name": "stage", "role": "stage"},
                {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}}]}
            """;

    /** Two offices, an open end, no date, a word that is no stage, a row without a key, a repeated key, a row cut short. */
    private static final String ROWS = """
            as at,office,organisation,product,stage,planned,own
            2026-01-31,North,St Mary's,Records,,not before July 2026,a
            2026-01-31,South,\u00c9lan \ud83d\ude80,Records,live,2026-03-01,"two
            lines"
            2026-01-31,North,Zeta,Records,soonish,2026-03-01,
            2026-01-31,North,,Records,,2026-03-01,
            2026-01-31,North,ST MARY\u2019S,Records,,2026-09-01,
            2026-02-28,North,St Mary's,Records,paused,under review,
            2026-02-28,North
            """;

    @TempDir
    private Path folder;

    private static DataSource newDatabase() {
        return new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");
    }

    @Test
    void allOfTheSampleComesThrough() {
        assertThat(comesThrough(Path.of("input"), "plan_version")).hasSizeGreaterThan(20);
    }

    @Test
    void rowsThatAreOddOrRefusedComeThrough() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT);
        Files.writeString(folder.resolve("odd.csv"), ROWS);
        Files.writeString(folder.resolve("refused-whole.csv"), "when,where\n1,2\n");
        assertThat(comesThrough(folder, "rejected_row")).hasSize(4);
    }

    /** The rows of one table, which like the others are the same both ways. */
    private static List<String> comesThrough(Path input, String table) {
        Intake intake =
                new Intake(((ContractReading.Read) DataPackage.read(input.resolve(DataPackage.FILE_NAME))).contract());
        List<InputFile> files = intake.files().stream()
                .filter(file -> file.role() == ResourceRole.PLANS)
                .toList();
        DataSource here = newDatabase();
        DataSource there = newDatabase();
        ExportFiles read = new History(here).files();
        ExportFiles written = new History(there).files();
        for (InputFile file : files) {
            FileReading direct = begin(read, file);
            direct.complete(intake.read(file, direct));
            FileRecorder recorder = new FileRecorder();
            byte[] kept = recorder.end(intake.read(file, recorder));
            write(new RecordedFile(kept, file.name(), file.sha256()), begin(written, file));
        }
        assertThat(TABLES)
                .allSatisfy(each -> assertThat(rows(there, each)).as(each).isEqualTo(rows(here, each)));
        return rows(there, table);
    }

    private static FileReading begin(ExportFiles store, InputFile file) {
        return store.begin(file.name(), file.sha256(), file.told(), "rules", file.received());
    }

    private static void write(RecordedFile recorded, FileReading store) {
        for (Optional<RecordedItem> said = recorded.next(); said.isPresent(); said = recorded.next()) {
            store.take(said.get());
        }
        store.complete(recorded.report());
    }

    private static List<String> rows(DataSource database, String table) {
        return new JdbcTemplate(database)
                .queryForList("SELECT * FROM " + table).stream()
                        .map(Map::toString)
                        .toList();
    }

    @Property
    void anyTextComesThrough(@ForAll @Chars({'\0', '\u2400', '0', 'a', '\ud83d', '\ude80', '\n'}) String text) {
        RowProblem problem = new RowProblem(
                new Line("f.csv", "s", 7), text, "code", text, text, text, Optional.of(new PlanKey("North", text)));
        FileRecorder recorder = new FileRecorder();
        recorder.rejected(Optional.empty(), problem);
        RecordedFile recorded = new RecordedFile(recorder.end(report(text)), "f.csv", "s");

        assertThat(recorded.next()).contains(new RecordedItem.Refused(Optional.empty(), problem));
        assertThat(recorded.next()).isEmpty();
        assertThat(recorded.report()).isEqualTo(report(text));
    }

    private static FileReport report(String text) {
        return new FileReport(
                "f.csv",
                "s",
                "plans",
                new FileReport.Understood("UTF-8", ",", "", true),
                new FileReport.Counts(9, 8, 7, 1, 0),
                List.of(text),
                Optional.empty());
    }

    @Test
    void whatIsCutOffOrOfAnotherFileIsNotTaken() {
        byte[] kept = new FileRecorder().end(report(""));
        RecordedFile other = new RecordedFile(kept, "g.csv", "s");
        other.next();
        assertThatThrownBy(other::report).hasMessage("What was read is of f.csv and not of g.csv");

        RecordedFile cut = new RecordedFile(Arrays.copyOf(kept, kept.length / 2), "f.csv", "s");
        assertThatThrownBy(cut::next).hasMessage("What was read of f.csv is not whole");
    }
}
