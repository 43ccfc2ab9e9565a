package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarterlight.plan.FileReport;

/** What holds for every file, whatever bytes it is made of. */
class ReadingPropertiesTest {
    private static final char[] ALPHABET = "ab\",\r\n ".toCharArray();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(40);
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
                "é",
                " ",
                "\0",
                "x",
                "Trust,System,Go-live,Ward\n");
        Arbitrary<byte[]> written = pieces.list()
                .ofMaxSize(60)
                .map(list -> ("Trust,System,Go-live,Ward\n" + String.join("", list)).getBytes(UTF_8));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, written),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.bytes().array(byte[].class).ofMaxSize(300)));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return texts().list().ofMaxSize(4).list().ofMaxSize(4);
    }

    @Property(tries = 300)
    void noRecordIsLostWhateverTheBytes(@ForAll("files") byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("quarterlight");
        try {
            Files.writeString(folder.resolve("datapackage.json"), CONTRACT, UTF_8);
            Files.write(folder.resolve("a.csv"), bytes);
            Heard heard = Heard.readAll(folder);
            FileReport report = heard.reports.getFirst();
            FileReport.Counts counts = report.counts();
            assertThat(counts.accepted() + counts.rejected() + counts.duplicates())
                    .isEqualTo(counts.records());
            assertThat(counts.accepted()).isEqualTo(heard.versions.size());
            assertThat(counts.rejected()).isEqualTo(heard.rejected.size());
            if (report.quarantine().isPresent()) {
                assertThat(counts.records()).isZero();
            }
        } finally {
            Files.deleteIfExists(folder.resolve("a.csv"));
            Files.deleteIfExists(folder.resolve("datapackage.json"));
            Files.deleteIfExists(folder);
        }
    }

    @Property(tries = 500)
    void cellsWrittenAreCellsRead(@ForAll("tables") List<List<String>> table) throws IOException {
        StringBuilder text = new StringBuilder();
        List<List<String>> written =
                table.stream().filter(row -> !row.isEmpty()).toList();
        for (List<String> row : written) {
            text.append(String.join(
                    ",",
                    row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .toList()));
            text.append("\r\n");
        }
        assertThat(read(new StringReader(text.toString()))).isEqualTo(written);
    }

    @Property(tries = 500)
    void theSizeOfTheBlocksReadChangesNothing(@ForAll("texts") String text) throws IOException {
        assertThat(read(new DripReader(text))).isEqualTo(read(new StringReader(text)));
    }

    private static List<List<String>> read(Reader text) throws IOException {
        RecordReader records = new RecordReader(text, ',', Dialect.Quoting.USUAL);
        List<List<String>> read = new ArrayList<>();
        while (records.next()) {
            read.add(TableRows.cells(records));
        }
        return read;
    }

    /** Gives one character at a time. */
    private static final class DripReader extends Reader {
        private final StringReader text;

        DripReader(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return text.read(target, offset, Math.min(1, length));
        }

        @Override
        public void close() {
            text.close();
        }
    }

    private static final String CONTRACT = """
            {"resources": [{"name": "north", "path": "*.csv", "role": "plans", "source": "North",
              "asAt": {"constant": "2008-10-28"}, "dialect": {"delimiter": ","}, "schema": {"fieldsMatch": "subset", "fields": [
                {"name": "Trust", "role": "organisation"},
                {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y"]},
                {"name": "Ward", "role": "scope"}]}}]}
            """;
}
