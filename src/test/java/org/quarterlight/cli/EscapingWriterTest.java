package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EscapingWriterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EscapingWriter out = new EscapingWriter(bytes);

    @Test
    void aLineFeedInACellForgesNoLine() {
        out.println("Eve\n  sent     Board");
        out.printf(Locale.ROOT, "%-4s %s%n", "to", "Eve\r\nBoard");
        out.printf("%s%n", "Eve\u001B[2J");

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Eve\\n  sent     Board", "to   Eve\\r\\nBoard", "Eve\\u001B[2J");
    }

    @Test
    void aTextOfTheProgramsOwnKeepsItsLines() {
        out.print("one\ntwo\n");
        out.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("one\ntwo\n");
    }
}
