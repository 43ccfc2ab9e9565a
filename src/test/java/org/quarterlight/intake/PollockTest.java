package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.RecordFault;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.RepairedBytes;
import org.quarterlight.survey.EarlierOrder;
import org.quarterlight.survey.FileHeadings;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyResult;
import org.quarterlight.survey.Surveyor;
import org.quarterlight.survey.TableRows;

/**
 * Fifteen published files of British authorities, read by their declared dialects, against twins cleaned by hand: the
 * cells are the same, one by one. The heading of a file with merged cells is written above the first column it holds
 * for; the twin's editor repeated it over the others, which no dialect can say, so there ours is the end of the twin's.
 */
class PollockTest {
    private static final Path FILES = Path.of(System.getProperty("real.data", "no-real-data"), "pollock");

    @TempDir
    Path folder;

    /** Comment rows are titles and headings of further tables; the twin keeps those headings, its last column says where. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "20170320-ePC_Data-Travel-Stationery, 3, 12 14, ''",
        "April-2011-for-publication, 1, '', ''",
        "Consular_cases_April_2016, 1, '', ''",
        "Note_4_Staff_costs_-_Average_number_of_persons_employed_13-14, 1 2 3 4 5, '', ''",
        "Sustainability_-_Water_consumption_P_56, 1 2, '', ''",
        "Wakefield Council Procurement Card Transactions 2018-19 Q2, 3, '', ''",
        "business_expenses_apr_jun_14_peter_lewis, 3 4, '', ''",
        "epcs-dwp-cmg-spend-july-2017, 5, '', ''",
        "ministers-overseas-travel-jan-mar-2013, 4, '', ''",
        "moj-aramis-data-march-11, 1, '', ''",
        "mos-oct-dec-2014, 2, 40 46 51, ''",
        "nati-clin-audi-bowe-canc-2017-tran-main-fiel-list, 3, '', ''",
        "permanent_secretary_and_director_general_expenses_and_hospitality_april_to_june_2012, 4 5 6, "
                + "30 31 33 41 42 44 45 48 59 60 62 67 68 70 72 86 87 89 95 96 98 99 113 114 124 125 126 175 176 178, "
                + "27 35 50 67",
        "planning-application-aug-17, 1, '', ''",
        "workforce-management-information-dft_201706, 1 2 3, '', ''",
    })
    void givesTheCellsOfTheCleanTwin(String name, String headerRows, String commentRows, String twinHeadings)
            throws IOException {
        assumeTrue(Files.isDirectory(FILES), "no published files at " + FILES);
        Path twin = FILES.resolve("clean").resolve(name + ".csv");
        Table expected = read(twin, "{\"headerRows\": [1], \"commentRows\": " + list(twinHeadings) + "}");
        Path published = FILES.resolve("csv").resolve(name + ".csv");
        Table read = read(
                published,
                "{\"delimiter\": \",\", \"headerRows\": " + list(headerRows) + ", \"commentRows\": " + list(commentRows)
                        + "}");
        assertThat(read.rows).hasSameSizeAs(expected.rows);
        for (int row = 0; row < read.rows.size(); row++) {
            assertThat(read.rows.get(row)).as("data row %d", row + 1).isEqualTo(expected.rows.get(row));
        }
        checkHeading(read.heading, expected.heading, headerRows.length() > 1);
    }

    private static void checkHeading(List<String> ours, List<String> theirs, boolean mayBeMerged) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int column = 0; column < ours.size(); column++) {
            if (mayBeMerged) {
                // the twin's editor dropped a comma in two headings
                assertThat(theirs.get(column)).endsWith(ours.get(column).replace("unknown, or", "unknown or"));
            } else {
                assertThat(ours.get(column)).isEqualTo(theirs.get(column));
            }
        }
    }

    private static String list(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .toList()
                .toString();
    }

    private record Table(List<String> heading, List<List<String>> rows) {}

    private Table read(Path file, String dialect) throws IOException {
        Path copy = folder.resolve("a.csv");
        Files.write(copy, Files.readAllBytes(file));
        Files.writeString(folder.resolve(DataPackage.FILE_NAME), contract(dialect), UTF_8);
        InputFile input = new Intake(Heard.contract(folder)).files().getFirst();
        Survey survey = ((SurveyResult.Usable) new Surveyor(input, EarlierOrder.NONE).survey()).survey();
        List<List<String>> rows = new ArrayList<>();
        try (Reader text = survey.text().open(new RepairedBytes())) {
            RecordReader records = new RecordReader(text, ',', survey.dialect().quoting());
            TableRows table = new TableRows(records, survey.dialect());
            table.readHeading();
            while (table.next()) {
                if (table.isData()) {
                    assertThat(records.fault()).isEqualTo(RecordFault.NONE);
                    rows.add(TableRows.cells(records));
                }
            }
        }
        FileHeadings headings = survey.columns().headings();
        List<String> names = IntStream.range(0, headings.size())
                .mapToObj(column -> CellText.folded(headings.shown(column)).replaceAll(" \\(column \\d+\\)$", ""))
                .toList();
        return new Table(names, rows);
    }

    private static String contract(String dialect) {
        return """
                {"resources": [{"name": "published", "path": "a.csv", "role": "services", "dialect": %s,
                  "schema": {"fieldsMatch": "subset", "fields": [
                    {"name": "part of the programme", "role": "part", "constant": "a"},
                    {"name": "measure of it", "role": "measure", "constant": "b"},
                    {"name": "value of it", "role": "value", "constant": "c"}]}}]}
                """.formatted(dialect);
    }
}
