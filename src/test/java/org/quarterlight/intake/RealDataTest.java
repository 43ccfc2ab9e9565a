package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.FileReport;

/** Real public files, where the machine has them: what their publishers wrote, read as it is. */
class RealDataTest {
    private static final Path REAL = Path.of(System.getProperty("real.data", "no-real-data"));

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheFiles() {
        assumeTrue(Files.isDirectory(REAL), "no real files at " + REAL + "; name their folder with -Dreal.data");
    }

    @Test
    void readsTheHandCorrectedDatesAsTheirCorrectorsDidOrRefusesThem() throws IOException {
        DateReader reader = new DateReader(DateFormats.of(List.of("%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y")));
        int agreed = 0;
        for (List<String> row : rows(REAL.resolve("gc-it/sboots_date_corrections.csv"))) {
            Optional<String> ours = lastDay(reader.read(row.getFirst()));
            boolean calendarYearOrLeapDay = List.of("2022", "February 2024").contains(row.getFirst());
            if (!calendarYearOrLeapDay && ours.isPresent()) {
                assertThat(ours.get()).as(row.getFirst()).isEqualTo(row.get(1));
                agreed++;
            }
        }
        assertThat(agreed).isEqualTo(109);
    }

    private static Optional<String> lastDay(DateReading reading) {
        return switch (reading) {
            case DateReading.Refused refused -> Optional.empty();
            case DateReading.Stated stated ->
                Optional.of(stated.date()
                        .interval()
                        .map(Interval::measuringDay)
                        .map(String::valueOf)
                        .orElse("NA"));
        };
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, UTF_8)) {
            RecordReader records = new RecordReader(text, ',', Dialect.Quoting.USUAL);
            List<List<String>> rows = new ArrayList<>();
            while (records.next()) {
                rows.add(TableRows.cells(records));
            }
            return rows.subList(1, rows.size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nasty/nhs_kp90_2010-11_utf16le.csv, 328, 328, 'UTF-16, little end first'",
        "nasty/openprescribing_ppis_CR-only_macroman.csv, 50, 50, Windows-1252 (found)",
        "nasty/brownfield_register_cp1252.csv, 1371, 1080, UTF-8",
        "pollock/csv/planning-application-aug-17.csv, 13348, 2147, UTF-8",
    })
    void countsTheRecordsOfOddFiles(String name, long lines, long records, String encoding) throws IOException {
        FileReport report = read(name, """
                {"name": "odd", "path": "a.csv", "role": "services", "asAt": {"constant": "2011-03-31"},
                 "dialect": {"header": false}, "schema": {"fieldsMatch": "subset", "fields": [
                   {"name": "a", "role": "part"}, {"name": "b", "role": "measure"}, {"name": "c", "role": "value"}]}}
                """).reports().getFirst();
        assertThat(report.counts().lines()).isEqualTo(lines);
        assertThat(report.counts().records()).isEqualTo(records);
        assertThat(report.understood().encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource({"etr_2021_no-quotes, 241, 2", "etr_2022, 218, 0", "etr_2025, 210, 0", "etr_2026, 274, 0"})
    void readsTheRegisterOfTrustsAsItComes(String name, int trusts, int undated) throws IOException {
        ProgrammeReading reading =
                read("ods/" + name + ".csv", "{\"name\": \"etr\", \"path\": \"a.csv\", \"role\": \"organisations\"}");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.programme().organisations())
                .hasSize(trusts)
                .filteredOn(trust -> trust.open().isEmpty())
                .hasSize(undated);
    }

    private ProgrammeReading read(String name, String resource) throws IOException {
        Files.copy(REAL.resolve(name), folder.resolve("a.csv"));
        Files.writeString(folder.resolve("datapackage.json"), "{\"resources\": [" + resource + "]}", UTF_8);
        Intake intake = new Intake(Heard.contract(folder));
        return intake.programme(intake.files());
    }
}
