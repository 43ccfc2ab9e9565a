package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.check.Check;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.csv.Utf8Reader;
import org.quarterlight.draft.SuggestedContract;
import org.quarterlight.plan.RowProblem;

/** What someone who writes a contract for the first time may expect of its paths, dialect, key and file names. */
class NewcomersContractTest {
    private static final String ROWS = "Trust,System,Go-live\nA,P,June 2008\n";

    @TempDir
    Path folder;

    @Test
    void readsASignForNothingAsAnEmptyCell() throws IOException {
        contract("\"path\": \"*.csv\", \"dialect\": {\"nullSequence\": \"-\"}");
        write("a.csv", "Trust,System,Go-live\nA,P,-\nB,-,June 2008\n");
        Heard heard = Heard.readAll(folder);
        assertThat(heard.versions)
                .singleElement()
                .satisfies(
                        version -> assertThat(version.dates().planned().text()).isEmpty());
        assertThat(heard.rejected).extracting(RowProblem::code).containsExactly("empty");
    }

    @Test
    void takesTheFirstRowThatIsNoCommentForTheHeadingWhereTheContractNamesNone() throws IOException {
        contract("\"path\": \"*.csv\", \"dialect\": {\"commentChar\": \"#\", \"commentRows\": [2]}");
        write("a.csv", "# made by hand\nDraft,,\n" + ROWS + "#B,P,June 2008\n");
        assertThat(Heard.readAll(folder).versions).hasSize(1);
    }

    @Test
    void countsCommentsAsRowsWhereTheContractNamesTheHeading() throws IOException {
        contract("\"path\": \"*.csv\", \"dialect\": {\"commentChar\": \"#\", \"headerRows\": [2]}");
        write("a.csv", "# made by hand\n" + ROWS);
        assertThat(Heard.readAll(folder).versions).hasSize(1);
    }

    @Test
    void missesAFileThatTheContractNamesThoughAnotherIsThere() throws IOException {
        contract("\"path\": [\"a.csv\", \"b.csv\"]");
        write("a.csv", ROWS);
        Heard heard = Heard.readAll(folder);
        assertThat(heard.versions).hasSize(1);
        assertThat(heard.reports.getLast().quarantine()).get().satisfies(why -> {
            assertThat(why.code()).isEqualTo("no-such-file");
            assertThat(why.value()).isEqualTo("b.csv");
        });
    }

    @Test
    void findsFilesOfEveryFolderAndTheTopmostByTwoStars() throws IOException {
        contract("\"path\": \"**/*.csv\"");
        write("a.csv", ROWS);
        write("north/2008/b.csv", ROWS);
        assertThat(Heard.readAll(folder).reports).hasSize(2);
    }

    @Test
    void quarantinesAFileThatLacksAColumnOfTheKey() throws IOException {
        contract("\"path\": \"*.csv\", \"key\": [\"organisation\", \"Ref\"]");
        write("a.csv", ROWS);
        Heard heard = Heard.readAll(folder);
        assertThat(heard.versions).isEmpty();
        assertThat(heard.reports.getFirst().quarantine())
                .get()
                .satisfies(why -> assertThat(why.column()).isEqualTo("Ref"));
    }

    @Test
    void readsSourceAndDateFromOneNameByTheirGroupsPackedOrNot() throws IOException {
        String told = "{\"filename\": \"^(?<source>\\\\w+)-(?<date>\\\\d{4}-\\\\d{2}-\\\\d{2})\\\\.csv$\"}";
        contract("\"path\": \"*.csv\"", told, told);
        write("north-2008-01-31.csv", ROWS);
        Files.write(folder.resolve("south-2008-02-29.csv.gz"), packed(ROWS.getBytes(UTF_8)));
        assertThat(Heard.readAll(folder).exports)
                .extracting(export -> export.source() + " " + export.asAt())
                .containsExactly("north 2008-01-31", "south 2008-02-29");
    }

    @Test
    void saysWhichFilesTheContractNamesWhereNoneIsThere() throws IOException {
        contract("\"path\": \"plans/*.csv\"");
        write("a.csv", ROWS);
        assertThat(Check.of(List.of(folder)).text())
                .contains("no-such-file", "plans/*.csv", "no file of the folder has it");
    }

    @Test
    void placesAFieldNamedByANumberInThatColumnWhereThereIsNoHeading() throws IOException {
        write("a.csv", "skip,A,skip,P,TBC\n");
        write(DataPackage.FILE_NAME, """
                {"resources": [{"name": "plans", "path": "*.csv", "role": "plans", "asAt": {"constant": "2008-10-28"},
                  "dialect": {"header": false}, "schema": {"fields": [
                    {"name": "column 2", "role": "organisation"},
                    {"name": "column 4", "role": "product"},
                    {"name": "column 5", "role": "planned_date"}]}}]}
                """);
        assertThat(Heard.readAll(folder).versions).singleElement().satisfies(version -> {
            assertThat(version.organisation().name()).isEqualTo("A");
            assertThat(version.deployment().product()).isEqualTo("P");
        });
    }

    @Test
    void readsTheRegisterOfTrustsWhereTheContractSaysThatItHasNoHeading() throws IOException {
        write("etr.csv", "R01,TRUST A,Y56,Q71,,,,,,,20000101,20080331" + ",".repeat(12) + "\n");
        write(DataPackage.FILE_NAME, """
                {"resources": [{"name": "etr", "path": "etr.csv", "role": "organisations", "dialect": {"header": false}}]}
                """);
        assertThat(Check.of(List.of(folder)).text()).contains("1 record: 1 accepted", "nothing to complain of");
    }

    @Test
    void draftsAContractWithTheEncodingFoundAndTheHeadingsLeftOver() throws IOException {
        byte[] rows = "Trust,Price\nÉcole,\u00a35\n".getBytes(Utf8Reader.WINDOWS_1252);
        Path file = Files.write(folder.resolve("a.csv"), rows);
        SuggestedContract draft = SuggestedContract.of(file);
        assertThat(draft.json()).contains("windows-1252");
        assertThat(draft.findings()).contains("  number: column \"Price\" in GBP");
    }

    @Test
    void readsDecimalCommasWhereTheyAreDeclaredAndSaysHowToWhereTheyAreNot() throws IOException {
        write("a.csv", "Trust;System;Go-live;Budget;Spent\nA;P;TBC;1.204,5;\"28,5\"\n");
        write(DataPackage.FILE_NAME, """
                {"resources": [{"name": "plans", "path": "*.csv", "role": "plans", "asAt": {"constant": "2008-10-28"},
                  "schema": {"fields": [
                    {"name": "Trust", "role": "organisation"},
                    {"name": "System", "role": "product"},
                    {"name": "Go-live", "role": "planned_date"},
                    {"name": "Budget", "type": "number", "unit": "EUR", "decimalChar": ",", "groupChar": "."},
                    {"name": "Spent", "type": "number", "unit": "EUR"}]}}]}
                """);
        assertThat(Check.of(List.of(folder)).text())
                .contains("column Spent has a cell that holds no number in EUR, kept as given and counted in no sum: "
                        + "“28,5” on line 2, a number with \"decimalChar\": \",\" in its field")
                .doesNotContain("column Budget has");
    }

    @Test
    void keepsAPackedFileUtf8WhereHardlyAByteOfItsTextIsBroken() throws IOException {
        contract("\"path\": \"*.csv\"");
        String text = "Trust,System,Go-live\nÉcole,P,June 2008\n" + "B,P,TBC\n".repeat(500) + "X_,P,June 2008\n";
        byte[] bytes = text.getBytes(UTF_8);
        bytes[bytes.length - "_,P,June 2008\n".length()] = (byte) 0x96;
        Files.write(folder.resolve("a.csv.gz"), packed(bytes));
        Heard heard = Heard.readAll(folder);
        assertThat(heard.versions.getFirst().organisation().name()).isEqualTo("École");
        assertThat(heard.versions.getLast().organisation().name()).isEqualTo("X–");
    }

    private void contract(String resource) throws IOException {
        contract(resource, "{\"constant\": \"2008-10-28\"}", "\"North\"");
    }

    private void contract(String resource, String asAt, String source) throws IOException {
        write(DataPackage.FILE_NAME, """
                {"resources": [{"name": "plans", "role": "plans", "asAt": %s, "source": %s, %s,
                  "schema": {"fields": [
                    {"name": "Trust", "role": "organisation"},
                    {"name": "System", "role": "product"},
                    {"name": "Go-live", "role": "planned_date"}]}}]}
                """.formatted(asAt, source, resource));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, UTF_8);
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }
}
