package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.RecordFault;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.plan.FileReport;
import org.quarterlight.survey.TableRows;

/**
 * Nothing is lost and nothing breaks, whatever bytes a file is made of. For a million files:
 * {@code mvn test -Dtest=ReadingFuzzTest,DateFuzzTest,TemplateFuzzTest -Djqwik.tries.default=1000000}.
 */
class ReadingFuzzTest {
    private static final String SCHEMA = """
             "schema": {"fieldsMatch": "subset", "fields": [
                {"name": "Trust", "role": "organisation"},
                {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y"]},
                {"name": "Ward", "role": "scope"}]}}
            """;
    private static final List<String> DIALECTS = List.of(
            "{\"delimiter\": \",\"}",
            "{}",
            "{\"delimiter\": \",\", \"escapeChar\": \"\\\\\", \"skipInitialSpace\": true, \"footerRows\": 1}",
            "{\"delimiter\": \";\", \"doubleQuote\": false, \"commentChar\": \"#\", \"commentRows\": [3]}",
            "{\"delimiter\": \",\", \"quoteChar\": \"\", \"headerRows\": [1, 2]}");
    private static final List<Dialect.Quoting> QUOTINGS = List.of(
            Dialect.Quoting.USUAL,
            new Dialect.Quoting('"', true, '\\', true),
            new Dialect.Quoting('\'', false, '\\', false),
            new Dialect.Quoting(Dialect.NONE, true, '"', false),
            new Dialect.Quoting('"', false, Dialect.NONE, true));

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolders() throws IOException {
        folder = Files.createTempDirectory("quarterlight");
        for (int i = 0; i < DIALECTS.size(); i++) {
            Path each = Files.createDirectory(folder.resolve(String.valueOf(i)));
            Files.writeString(
                    each.resolve(DataPackage.FILE_NAME),
                    "{\"resources\": [{\"name\": \"north\", \"path\": \"a.csv\", \"role\": \"plans\", \"source\": \"North\","
                            + "\"asAt\": {\"constant\": \"2008-10-28\"}, \"dialect\": " + DIALECTS.get(i) + "," + SCHEMA
                            + "]}",
                    UTF_8);
        }
    }

    @AfterContainer
    static void removeFolders() throws IOException {
        for (int i = 0; i < DIALECTS.size(); i++) {
            Path each = folder.resolve(String.valueOf(i));
            Files.deleteIfExists(each.resolve("a.csv"));
            Files.delete(each.resolve(DataPackage.FILE_NAME));
            Files.delete(each);
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Trust",
                "System",
                "Go-live",
                "Ward",
                ",",
                ",",
                ",",
                ";",
                "\"",
                "'",
                "\\",
                "#",
                "\n",
                "\n",
                "\r\n",
                "\r",
                "June 2008",
                "07/08/2007",
                "13/04/2008",
                "04/13/2008",
                "TBC",
                "A",
                "B",
                "\u00e9",
                "\u0096",
                "\uFEFF",
                "\uFFFE",
                " ",
                "\t",
                "\0",
                "x",
                "A,P,June 2008,\n",
                "Trust,System,Go-live,Ward\n");
        Arbitrary<byte[]> written = Combinators.combine(
                        Arbitraries.of(
                                "Trust,System,Go-live,Ward\n",
                                "Trust;System;Go-live;Ward\n",
                                "Trust,System,Go-live\n,,Ward\n"),
                        pieces.list().ofMaxSize(60))
                .as((heading, list) -> (heading + String.join("", list)).getBytes(UTF_8));
        return Arbitraries.frequencyOf(
                Tuple.of(6, written),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(300)));
    }

    @Property
    void noRecordIsLostWhateverTheBytes(@ForAll("files") byte[] bytes) throws IOException {
        Path each = folder.resolve(String.valueOf(Math.floorMod(java.util.Arrays.hashCode(bytes), DIALECTS.size())));
        Files.write(each.resolve("a.csv"), bytes);
        Heard heard = Heard.readAll(each);
        FileReport report = heard.reports.getFirst();
        FileReport.Counts counts = report.counts();
        assertThat(counts.accepted() + counts.rejected() + counts.duplicates()).isEqualTo(counts.records());
        assertThat(counts.accepted()).isEqualTo(heard.versions.size());
        assertThat(counts.rejected()).isEqualTo(heard.rejected.size());
        if (report.quarantine().isPresent()) {
            assertThat(counts.records()).isZero();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab\",'\\\r\n\t ;nt\0".toCharArray())
                .ofMaxLength(60);
    }

    @Property
    void everyRecordHasTheCellsItIsCutIntoAndEveryLineIsCounted(
            @ForAll("texts") String text, @ForAll("quotings") Dialect.Quoting quoting) throws IOException {
        RecordReader records = new RecordReader(new StringReader(text), ',', quoting);
        long line = 0;
        while (records.next()) {
            assertThat(records.line()).isGreaterThan(line);
            line = records.line();
            List<String> cells = TableRows.cells(records);
            boolean blank =
                    cells.stream().allMatch(cell -> CellText.stripped(cell).isEmpty());
            assertThat(records.isBlank()).as(records.raw()).isEqualTo(blank && records.fault() == RecordFault.NONE);
        }
        assertThat(records.count().lines()).isEqualTo(text.lines().count());
    }

    @Provide
    Arbitrary<Dialect.Quoting> quotings() {
        return Arbitraries.of(QUOTINGS);
    }
}
