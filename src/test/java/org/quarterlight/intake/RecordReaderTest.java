package org.quarterlight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.FileLimits;
import org.quarterlight.csv.RecordFault;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.survey.TableRows;

/** Records cut and taken apart in every dialect a contract may declare. */
class RecordReaderTest {
    private static final Dialect.Quoting ESCAPED = new Dialect.Quoting('"', true, '\\', false);

    @Test
    void keepsEveryLineEndInsideQuotesAndEndsARecordAtEachOutsideThem() throws IOException {
        assertThat(read("a,\"b\r\nc\rd\ne\"\rf\r\ng\nh", Dialect.Quoting.USUAL))
                .containsExactly(List.of("a", "b\r\nc\rd\ne"), List.of("f"), List.of("g"), List.of("h"));
    }

    @Test
    void takesAnEscapedSignForItselfWhateverItWouldMeanElsewhere() throws IOException {
        assertThat(read("a\\,b,\\n\\t\\x\\\\,\\\"q\\\"\n\"c\\\"d\\n\",e\\\nf\n", ESCAPED))
                .containsExactly(List.of("a,b", "ntx\\", "\"q\""), List.of("c\"dn", "e\nf"));
        assertThat(read("a,b\\", ESCAPED)).containsExactly(List.of("a", "b\\"));
    }

    @Test
    void readsBlanksBeforeACellAsNothingWhereTheDialectSaysSo() throws IOException {
        Dialect.Quoting skipping = new Dialect.Quoting('"', true, Dialect.NONE, true);
        assertThat(read("  a ,  \"b, c\"  , \n", skipping)).containsExactly(List.of("a ", "b, c", ""));
        assertThat(read("  a , \"b\"\n", Dialect.Quoting.USUAL)).containsExactly(List.of("  a ", " \"b\""));
    }

    @Test
    void takesAQuoteForAnyOtherSignWhereTheDialectHasNone() throws IOException {
        Dialect.Quoting none = new Dialect.Quoting(Dialect.NONE, true, Dialect.NONE, false);
        assertThat(read("\"a,b\"\n", none)).containsExactly(List.of("\"a", "b\""));
    }

    @Test
    void refusesADoubledQuoteWhereTheDialectDoesNotDouble() throws IOException {
        Dialect.Quoting single = new Dialect.Quoting('\'', false, '\\', false);
        assertThat(faults("'a''b',c\n'a\\'b',''\n", single)).containsExactly(RecordFault.STRAY_QUOTE, RecordFault.NONE);
        assertThat(read("'a''b',c\n'a\\'b',''\n", single)).containsExactly(List.of(), List.of("a'b", ""));
    }

    @Test
    void goesOnAfterATextBehindAClosingQuote() throws IOException {
        String text = "\"a\"b\"c,d\n\"e\" ,\"f\"\t\n";
        assertThat(faults(text, Dialect.Quoting.USUAL)).containsExactly(RecordFault.STRAY_QUOTE, RecordFault.NONE);
        assertThat(read(text, Dialect.Quoting.USUAL)).containsExactly(List.of(), List.of("e", "f"));
    }

    @Test
    void namesTheLineOfTheQuoteThatStaysOpen() throws IOException {
        RecordReader records = reader("a,\"b\nc\",\r\"d\n,\"\"e\nf\n", Dialect.Quoting.USUAL);
        assertThat(records.next()).isTrue();
        assertThat(records.next()).isTrue();
        assertThat(records.next()).isFalse();
        assertThat(records.openQuoteLine()).isEqualTo(3);
        assertThat(records.count().lines()).isEqualTo(5);
    }

    @Test
    void countsARecordWithTooManyCellsAsTooLongAndGoesOn() throws IOException {
        String text = ",".repeat(FileLimits.CELLS) + "\n\"a\"\n";
        assertThat(faults(text, Dialect.Quoting.USUAL)).containsExactly(RecordFault.TOO_LONG, RecordFault.NONE);
        assertThat(read(text, Dialect.Quoting.USUAL)).containsExactly(List.of(), List.of("a"));
    }

    private static RecordReader reader(String text, Dialect.Quoting quoting) {
        return new RecordReader(new StringReader(text), ',', quoting);
    }

    private static List<RecordFault> faults(String text, Dialect.Quoting quoting) throws IOException {
        RecordReader records = reader(text, quoting);
        List<RecordFault> faults = new ArrayList<>();
        while (records.next()) {
            faults.add(records.fault());
        }
        return faults;
    }

    private static List<List<String>> read(String text, Dialect.Quoting quoting) throws IOException {
        RecordReader records = reader(text, quoting);
        List<List<String>> read = new ArrayList<>();
        while (records.next()) {
            assertThat(TableRows.cells(records)).hasSize(records.size());
            read.add(TableRows.cells(records));
        }
        return read;
    }
}
