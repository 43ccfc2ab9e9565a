package org.quarterlight.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.check.Check;
import org.quarterlight.check.CheckReport;

/** A table that a package describes is held to its schema, cell by cell. */
class SchemaCheckTest {
    @TempDir
    private Path folder;

    private CheckReport check(String fields, String path, String text) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "p", "resources": [
                  {"name": "plans", "role": "plans", "path": "plans-*.csv", "asAt": {"constant": "2026-03-31"},
                   "schema": {"fields": [{"name": "trust", "role": "organisation"}, {"name": "product", "role": "product"},
                     {"name": "planned", "role": "planned_date"}]}},
                  {"name": "t", "path": "%s", "schema": {"fields": [%s]}}]}
                """.formatted(path, fields));
        Files.writeString(folder.resolve("plans-1.csv"), "trust,product,planned\nA,B,2026-05-17\n");
        Files.writeString(folder.resolve(path), text);
        return Check.of(List.of(folder));
    }

    /** Each problem as its line, column, code and value. */
    private static String found(CheckReport report) {
        return report.files().stream()
                .flatMap(file -> file.problems().stream())
                .flatMap(kind -> kind.first().stream())
                .map(one -> one.line().number() + " " + one.column() + " " + one.code() + " " + one.value())
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"name":"a","type":"integer"}                                  | a,12,-3,       | ''
                    {"name":"a","type":"integer"}                                  | a,12,1.5       | 3 a not-a-number 1.5
                    {"name":"a","type":"number"}                                   | a,1.5,1e3,x    | 4 a not-a-number x
                    {"name":"a","type":"date"}                                     | a,2026-02-28,2026-02-30 | 3 a not-a-date 2026-02-30
                    {"name":"a","type":"boolean"}                                  | a,true,yes     | 3 a not-a-boolean yes
                    {"name":"a","type":"year"}                                     | a,2026,soon    | 3 a not-a-date soon
                    {"name":"a","type":"yearmonth"}                                | a,2026-03,2026 | 3 a not-a-date 2026
                    {"name":"a","type":"datetime"}                                 | a,2026-03-31T09:30:00Z,9.30 | 3 a not-a-date 9.30
                    {"name":"a","type":"text"}                                     | a,x            | 2 a unknown-type x
                    {"name":"a","constraints":{"enum":["due","live"]}}             | a,due,late     | 3 a not-allowed late
                    {"name":"a","constraints":{"pattern":"[a-z]+"}}                | a,due,DUE      | 3 a not-allowed DUE
                    {"name":"a","type":"integer","constraints":{"minimum":"9"}}    | a,10,8         | 3 a not-allowed 8
                    {"name":"a","type":"date","constraints":{"maximum":"2026-12-31"}} | a,2026-12-31,2027-01-01 | 3 a not-allowed 2027-01-01
                    {"name":"a","type":"string","constraints":{"maxLength":3}}     | a,due,live     | 3 a not-allowed live
                    {"name":"b","type":"string"}                                   | a,due          | 1 b missing-column a
                    """)
    void aCellOfACsvFileIsHeldToItsColumn(String field, String cells, String problems) throws IOException {
        String text = String.join("\n", cells.split(",", -1)).stripTrailing() + "\n";
        assertThat(found(check(field, "t.csv", text))).isEqualTo(problems.replace("''", ""));
    }

    @Test
    void aRowThatIsShortOrHasNoValueWhereOneIsNeededIsRefused() throws IOException {
        String fields = "{\"name\":\"a\",\"constraints\":{\"required\":true}},{\"name\":\"b\"}";
        assertThat(found(check(fields, "t.csv", "a,b\n1,2\n3\n,4\n5,6,7\n\"x\"y,8\n")))
                .isEqualTo("3  missing-cell; 4 a empty; 5  extra-cell; 6  stray-quote");
    }

    @Test
    void aTableInJsonIsHeldToItsSchemaAndEachProblemHasItsLine() throws IOException {
        String fields = """
                {"name":"id","type":"string","constraints":{"required":true}},{"name":"n","type":"integer"},
                {"name":"at","type":"date"},{"name":"lines","type":"array"}""";
        CheckReport report = check(fields, "t.json", """
                [
                {"id":"a","n":1,"at":"2026-03-31","lines":[]},
                {"id":null,"n":"1","at":"March","lines":"2-4","more":1}
                ]
                """);
        assertThat(found(report))
                .isEqualTo("3 id empty; 3 n wrong-type 1; 3 lines wrong-type 2-4; 3 at not-a-date March");
        assertThat(report.text()).contains("members that the schema does not name: more");
        assertThat(found(check(fields, "t.json", "[{\"id\":\"a\"}"))).contains("not-json");
        assertThat(found(check(fields, "t.json", "{\"id\":\"a\"}"))).contains("not-a-table");
    }

    @Test
    void whatIsNotJudgedAndWhatCannotBeMeantIsSaid() throws IOException {
        CheckReport report = check(
                "{\"name\":\"a\",\"type\":\"duration\",\"constraints\":{\"unique\":true,\"requird\":true}}",
                "t.csv",
                "a\nP1D\n");
        assertThat(report.text())
                .contains("constraints that are not judged here: requird, unique", "no such constraint", "duration");
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void aFileThatTheSchemaAloneNamesIsFoundByItsPath() throws IOException {
        check("{\"name\":\"a\",\"type\":\"integer\"}", "t.csv", "a\nx\n");
        assertThat(found(Check.of(List.of(folder.resolve("t.csv"))))).isEqualTo("2 a not-a-number x");
        Files.delete(folder.resolve("t.csv"));
        assertThat(found(Check.of(List.of(folder)))).isEqualTo("0  no-such-file t.csv");
    }
}
