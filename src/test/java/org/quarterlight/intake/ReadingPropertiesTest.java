package org.quarterlight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.LineCount;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.survey.TableRows;

/** What holds for every text that is read. */
class ReadingPropertiesTest {
    private static final char[] ALPHABET = "ab\",\r\n \t\\\u0001é".toCharArray();
    private static final char[] DELIMITERS = ",b \té".toCharArray();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(40);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return texts().list().ofMaxSize(4).list().ofMaxSize(4);
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

    @Provide
    Arbitrary<Dialect.Quoting> quotings() {
        Arbitrary<Character> signs = Arbitraries.of(Dialect.NONE, '"', '\\', 'a');
        return Combinators.combine(signs, Arbitraries.of(true, false), signs, Arbitraries.of(true, false))
                .as(Dialect.Quoting::new);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.chars().with(DELIMITERS);
    }

    /** A record that is whole in a block may be taken at once; sign by sign it must come out as the same. */
    @Property(tries = 1_000)
    void theSizeOfTheBlocksReadChangesNothing(
            @ForAll("texts") String text,
            @ForAll("delimiters") char delimiter,
            @ForAll("quotings") Dialect.Quoting quoting,
            @ForAll @IntRange(min = 1, max = 12) int block)
            throws IOException {
        Assume.that(quoting.quote() != delimiter && (quoting.quote() != quoting.escape() || quoting.quote() == 0));
        assertThat(records(new DripReader(text, block), delimiter, quoting))
                .isEqualTo(records(new StringReader(text), delimiter, quoting));
    }

    private static List<List<Object>> records(Reader text, char delimiter, Dialect.Quoting quoting) throws IOException {
        RecordReader records = new RecordReader(text, delimiter, quoting);
        List<List<Object>> read = new ArrayList<>();
        while (records.next()) {
            read.add(List.of(
                    TableRows.cells(records),
                    records.line(),
                    records.isBlank(),
                    records.fault(),
                    records.raw(),
                    records.text()));
        }
        LineCount count = records.count();
        read.add(List.of(count.lines(), count.controls(), count.zeroLine(), records.openQuoteLine()));
        return read;
    }

    private static List<List<String>> read(Reader text) throws IOException {
        RecordReader records = new RecordReader(text, ',', Dialect.Quoting.USUAL);
        List<List<String>> read = new ArrayList<>();
        while (records.next()) {
            read.add(TableRows.cells(records));
        }
        return read;
    }

    /** Gives a few characters at a time. */
    private static final class DripReader extends Reader {
        private final StringReader text;
        private final int most;

        DripReader(String text, int most) {
            this.text = new StringReader(text);
            this.most = most;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return text.read(target, offset, Math.min(most, length));
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
