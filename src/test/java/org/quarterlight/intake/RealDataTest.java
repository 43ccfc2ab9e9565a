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
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.FileReport;
import org.quarterlight.survey.TableRows;

/** Real public files, where the machine has them: what their publishers wrote, read as it is. */
class RealDataTest {
    private static final Path REAL = Path.of(System.getProperty("real.data", "no-real-data"));

    /** The text, the day its correctors took it for, ours, and why they differ. */
    private static final String CORRECTIONS = """
            *N/A | NA | refused | a footnote sign is part of the text; the contract may name it under codes
            01-04-2023 | 2023-01-04 | refused | both orders would do
            01-04-2024 | 2024-01-04 | refused | both orders would do
            01-10-2022 | 2022-01-10 | refused | both orders would do
            05/07/2025 | 2025-05-07 | refused | both orders would do
            2022 | 2022-03-31 | 2022-12-31 | a year alone is a calendar year, not the financial year's end
            2022-06-31 | 2022-06-30 | refused | June has 30 days
            2023-04-31 | 2023-04-30 | refused | April has 30 days
            2023-24**project in re-planning, completion date to be determined | NA | refused | a sentence beside a year
            2024-2025 | 2025-03-31 | refused | two calendar years or one financial year
            2026-09-28*** | 2026-09-28 | refused | a footnote sign is part of the text
            31-Mar-23 (under review) | 2023-03-31 | refused | a day and its doubt in one cell
            Fall 2022 | 2022-12-31 | refused | not a season of the house; autumn is
            February 2024 | 2024-02-28 | 2024-02-29 | a leap year
            Fiscal Year 22/23 1 | 2022-06-30 | refused | a form of one department
            Fiscal Year 22/23 2 | 2022-09-30 | refused | a form of one department
            Fiscal Year 23/24 1 | 2023-06-30 | refused | a form of one department
            Fiscal Year 23/24 2 | 2023-09-30 | refused | a form of one department
            Fiscal Year 23/24 3 | 2023-12-31 | refused | a form of one department
            Fiscal Year 24/25 3 | 2024-12-31 | refused | a form of one department
            Not yet determined | NA | refused | words the contract may name under codes
            Ongoing | NA | refused | words the contract may name under codes
            Project on hold, new estimated end date TBD | NA | refused | words the contract may name under codes
            The project is on hold due to lack of funding. | NA | refused | words the contract may name under codes
            NA | NA | refused | words the contract may name under codes
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheFiles() {
        assumeTrue(Files.isDirectory(REAL), "no real files at " + REAL + "; name their folder with -Dreal.data");
    }

    /** Of 134 texts 109 agree; each of the others is listed with the reason. */
    @Test
    void readsTheHandCorrectedDatesAsTheirCorrectorsDidOrRefusesThem() throws IOException {
        DateReader reader = new DateReader(DateFormats.of(List.of("%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y")));
        List<String> others = new ArrayList<>();
        int agreed = 0;
        for (List<String> row : rows(REAL.resolve("gc-it/sboots_date_corrections.csv"))) {
            Optional<String> ours = lastDay(reader.read(row.getFirst()));
            if (ours.equals(Optional.of(row.get(1)))) {
                agreed++;
            } else {
                others.add(row.getFirst() + " | " + row.get(1) + " | " + ours.orElse("refused"));
            }
        }
        assertThat(agreed).isEqualTo(109);
        assertThat(others)
                .containsExactlyElementsOf(CORRECTIONS
                        .lines()
                        .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                        .toList());
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
        "nasty/brownfield_register_small_cp1252.csv, 58, 57, UTF-8",
        "nasty/german_gbe_padding.csv, 94, 83, UTF-8",
        "nasty/nl_begrotingsanalyse-2011_multiheader.csv, 43, 42, UTF-8",
        "nasty/excel_pasting.csv, 24, 19, UTF-8",
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
