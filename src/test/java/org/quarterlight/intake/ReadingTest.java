package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.check.Check;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.FileLimits;
import org.quarterlight.csv.Utf8Reader;
import org.quarterlight.plan.FileReport;

/** One file of plans at a time: how it may be written, and what is said where it cannot be used. */
class ReadingTest {
    private static final String HEADING = "Trust,System,Go-live,Ward\n";
    private static final String CONTRACT = """
            {"resources": [{"name": "north", "path": "*.csv", "role": "plans", "source": "North",
              "asAt": {"constant": "2008-10-28"}, "schema": {"fieldsMatch": "subset", "fields": [
                {"name": "Trust", "role": "organisation"},
                {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y"]},
                {"name": "Ward", "role": "scope"}]}}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeContract() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT, UTF_8);
    }

    @Test
    void readsEveryLineEndAndCountsPhysicalLines() throws IOException {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = HEADING + "A,P,June 2008,\n\"B\nand C\",P,TBC,\nD,P,never,\n";
            Heard heard = read(text.replace("\n", end).getBytes(UTF_8));
            assertThat(heard.versions)
                    .extracting(version -> version.line().number())
                    .containsExactly(2L, 3L);
            assertThat(heard.rejected).singleElement().satisfies(problem -> {
                assertThat(problem.line().number()).isEqualTo(5);
                assertThat(problem.column()).isEqualTo("Go-live");
                assertThat(problem.code()).isEqualTo("not-a-date");
                assertThat(problem.raw()).isEqualTo("D,P,never,");
            });
            assertThat(heard.reports.getFirst().counts()).isEqualTo(new FileReport.Counts(5, 3, 2, 1, 0));
        }
    }

    /** Two stray quotes make sound CSV that hides a row: it is refused by its own line, with its key. */
    @Test
    void aRowInsideAQuotedCellIsRefusedAndNotLost() throws IOException {
        String text = "Trust,System,Go-live,Note\nA,P,June 2008,\"first\nB,P,July 2008,24\"\nC,P,June 2008,x\n";
        Heard heard = read(text.getBytes(UTF_8));
        assertThat(heard.versions)
                .extracting(version -> version.organisation().name())
                .containsExactly("A", "C");
        assertThat(heard.rejected).singleElement().satisfies(problem -> {
            assertThat(problem.line().number()).isEqualTo(3);
            assertThat(problem.code()).isEqualTo("swallowed-row");
            assertThat(problem.plan().orElseThrow().planId()).isEqualTo("B / P");
        });
    }

    @Test
    void readsUtf16AndWindows1252AndSaysSo() throws IOException {
        byte[] text = ("\uFEFF" + HEADING + "Café,P,June 2008,\n").getBytes(UTF_16LE);
        assertThat(read(text).versions.getFirst().organisation().name()).isEqualTo("Café");
        Heard heard = read(("Trust,System,Go-live\n" + "é,é,June 2008\n".repeat(5)).getBytes(Utf8Reader.WINDOWS_1252));
        assertThat(heard.versions.getFirst().organisation().name()).isEqualTo("é");
        assertThat(heard.reports.getFirst().understood().encoding()).isEqualTo("Windows-1252 (found)");
    }

    @Test
    void keepsUtf8WhereHardlyAByteIsBrokenAndNamesTheLine() throws IOException {
        byte[] bytes = (HEADING + "Ca_é,P,June 2008,\n" + "x".repeat(200) + ",P,7 _ 8 June 2008,\n").getBytes(UTF_8);
        int broken = new String(bytes, Utf8Reader.WINDOWS_1252).indexOf(" _ ") + 1;
        bytes[broken] = (byte) 0x96;
        Heard heard = read(bytes);
        assertThat(heard.rejected).isEmpty();
        assertThat(heard.versions.getFirst().organisation().name()).isEqualTo("Ca_é");
        assertThat(heard.reports.getFirst().notes()).contains("1 byte read as Windows-1252, on line 3");
        assertThat(heard.versions.get(1).dates().planned().text()).isEqualTo("7 – 8 June 2008");
    }

    @Test
    void readsPackedFilesAndRefusesBombs() throws IOException {
        Heard heard = readNamed("plans.csv.gz", packed((HEADING + "A,P,TBC,\n").getBytes(UTF_8)));
        assertThat(heard.versions).hasSize(1);
        Files.delete(folder.resolve("plans.csv.gz"));
        assertThat(whyNot(packed(new byte[100 << 20]))).isIn("zip-bomb", "nul-byte");
        byte[] cut = packed((HEADING + "A,P,TBC,\n").getBytes(UTF_8));
        assertThat(whyNot(java.util.Arrays.copyOf(cut, cut.length - 9))).isEqualTo("broken-archive");
    }

    @Test
    void decidesTheOrderOfDatesOnceForTheFile() throws IOException {
        Heard proved = read((HEADING + "A,P,03/04/2008,\nB,P,04/13/2008,\n").getBytes(UTF_8));
        assertThat(proved.versions
                        .getFirst()
                        .dates()
                        .planned()
                        .interval()
                        .orElseThrow()
                        .from())
                .isEqualTo(LocalDate.of(2008, 3, 4));
        assertThat(proved.reports.getFirst().understood().dateOrder())
                .isEqualTo("month first (proved on line 3: 04/13/2008)");
        Heard unproved = read((HEADING + "A,P,03/04/2008,\n").getBytes(UTF_8));
        assertThat(unproved.versions
                        .getFirst()
                        .dates()
                        .planned()
                        .interval()
                        .orElseThrow()
                        .from())
                .isEqualTo(LocalDate.of(2008, 4, 3));
        assertThat(unproved.reports.getFirst().notes())
                .anySatisfy(note -> assertThat(note).contains("nothing in the file proves it"));
    }

    @Test
    void quarantinesAFileThatProvesBothOrdersNamingTheTwoLines() throws IOException {
        Heard heard = read((HEADING + "A,P,13/04/2008,\nB,P,04/13/2008,\n").getBytes(UTF_8));
        assertThat(heard.versions).isEmpty();
        assertThat(heard.reports.getFirst().quarantine()).hasValueSatisfying(why -> {
            assertThat(why.code()).isEqualTo("both-date-orders");
            assertThat(why.hint()).contains("line 2").contains("line 3");
        });
    }

    @Test
    void namesWhatMakesAFileUseless() throws IOException {
        assertThat(whyNot((HEADING + "A,P,TBC,\n\"B,P,TBC,\nC,P,TBC,\n").getBytes(UTF_8)))
                .isEqualTo("open-quote");
        assertThat(whyNot((HEADING + "A,P\0,TBC,\n").getBytes(UTF_8))).isEqualTo("nul-byte");
        assertThat(whyNot("Trust,Go-live\nA,TBC\n".getBytes(UTF_8))).isEqualTo("missing-column");
        assertThat(whyNot(new byte[0])).isEqualTo("no-heading");
        Files.createDirectory(folder.resolve("folder.csv"));
        Heard heard = read((HEADING + "A,P,TBC,\n").getBytes(UTF_8));
        assertThat(heard.versions).hasSize(1);
        assertThat(heard.reports.stream().flatMap(report -> report.quarantine().stream()))
                .singleElement()
                .satisfies(why -> assertThat(why.code()).isEqualTo("not-a-file"));
    }

    @Test
    void refusesRowsByName() throws IOException {
        String rows = """
                A,P,31 February 2008,
                ,P,TBC,
                B,,TBC,
                C,P,TBC,,too much
                D,P
                "E" x,P,TBC,
                F,P,TBC,
                F,P,TBC,
                F,P,June 2008,
                G,P,TBC,whole
                """;
        Heard heard = read((HEADING + rows).getBytes(UTF_8));
        assertThat(heard.rejected)
                .extracting(problem -> problem.code())
                .containsExactly(
                        "not-a-date", "empty", "empty", "extra-cell", "missing-cell", "stray-quote", "duplicate-key");
        assertThat(heard.rejected.getLast().hint()).contains("line 8");
        assertThat(heard.reports.getFirst().counts()).isEqualTo(new FileReport.Counts(11, 10, 2, 7, 1));
        assertThat(heard.versions.getLast().deployment().wholeOrganisation()).isTrue();
        assertThat(heard.versions.getLast().key().planId()).isEqualTo("G / P");
    }

    @Test
    void goesOnAfterARecordThatIsTooLong() throws IOException {
        String rows = "A,\"" + "x".repeat(3 * FileLimits.RECORD) + "\",TBC,\nB,P,TBC,\n";
        Heard heard = read((HEADING + rows).getBytes(UTF_8));
        assertThat(heard.rejected)
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-long"));
        assertThat(heard.versions)
                .singleElement()
                .satisfies(version -> assertThat(version.line().number()).isEqualTo(3));
    }

    @Test
    void readsNoRowOutOfAQuotedCellThatIsTooLong() throws IOException {
        String cell =
                "x".repeat(3 * FileLimits.RECORD) + "\nForged,Row,June 2025,\n" + "y".repeat(3 * FileLimits.RECORD);
        Heard heard = read((HEADING + "A,\"" + cell + "\",TBC,\nB,P,TBC,\n").getBytes(UTF_8));
        assertThat(heard.rejected)
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-long"));
        assertThat(heard.versions)
                .singleElement()
                .satisfies(version -> assertThat(version.line().number()).isEqualTo(5));
    }

    @Test
    void leavesAFileThatChangesWhileItIsReadToTheNextRun() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADING + "A,P,TBC,\n", UTF_8);
        Intake intake = new Intake(Heard.contract(folder));
        InputFile listed = intake.files().getFirst();
        Files.writeString(file, "B,P,TBC,\n", UTF_8, StandardOpenOption.APPEND);
        assertThat(codeOf(intake, listed)).isEqualTo("still-being-written");
        assertThat(codeOf(intake, intake.files().getFirst())).isEmpty();
    }

    @Test
    void saysWhyAFileThatIsNamedCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT.replace("*.csv", "plans.csv"), UTF_8);
        Intake intake = new Intake(Heard.contract(folder));
        InputFile missing = intake.files().getFirst();
        assertThat(codeOf(intake, missing)).isEqualTo("no-such-file");
        Files.writeString(folder.resolve("plans.csv"), HEADING, UTF_8);
        assertThat(codeOf(intake, missing)).isEqualTo("unreadable");
    }

    @Test
    void saysThatTwoFilesHaveTheSameBytes() throws IOException {
        Files.writeString(folder.resolve("again.csv"), HEADING + "A,P,TBC,\n", UTF_8);
        Heard heard = read((HEADING + "A,P,TBC,\n").getBytes(UTF_8));
        assertThat(heard.reports)
                .extracting(FileReport::sha256)
                .containsOnly(heard.reports.getFirst().sha256());
        assertThat(Check.of(java.util.List.of(folder)).text()).contains("the same bytes as a.csv; they are read once");
    }

    private static String codeOf(Intake intake, InputFile file) {
        return intake.read(file, new Heard())
                .quarantine()
                .map(why -> why.code())
                .orElse("");
    }

    private String whyNot(byte[] bytes) throws IOException {
        Heard heard = read(bytes);
        assertThat(heard.versions).isEmpty();
        return heard.reports.getFirst().quarantine().orElseThrow().code();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Heard read(byte[] bytes) throws IOException {
        return readNamed("a.csv", bytes);
    }

    private Heard readNamed(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Heard.readAll(folder);
    }
}
