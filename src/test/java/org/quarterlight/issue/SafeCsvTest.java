package org.quarterlight.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SafeCsvTest {
    @Test
    void quotesWhatWouldBreakARow() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        SafeCsv.write(bytes, List.of("a", "b"), Stream.of(List.of("x,y", "say \"hi\"\nthere")));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\n\"x,y\",\"say \"\"hi\"\"\nthere\"\n");
    }
}
