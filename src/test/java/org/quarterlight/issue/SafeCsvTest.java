package org.quarterlight.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void guardsACellThatASpreadsheetWouldRun(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "St Mary's", "1=1", "7-8 October 2006"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void quotesWhatWouldBreakARow() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        SafeCsv.write(bytes, List.of("a", "b"), Stream.of(List.of("x,y", "say \"hi\"\nthere")));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\n\"x,y\",\"say \"\"hi\"\"\nthere\"\n");
    }
}
