package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code history} and {@code explain} answer on the sample. */
class AskingTest {
    @TempDir
    private static Path output;

    private String answer = "";
    private String complaint = "";

    @Test
    void historySaysWhatEachExportChangedAndWhere() {
        assertThat(ask("history", "RD1")).isZero();
        assertThat(answer)
                .containsSubsequence(
                        "South / SOU-RD1-MILLENNIUM: Royal United Hospital Bath NHS Trust, Cerner Millennium",
                        "2008-06-26  new  (plans/south-2008-06-26.csv:11)",
                        "planned \"12 July 2008\"",
                        "2008-07-31  cancelled  (plans/south-2008-07-31.csv:11)",
                        "planned \"12 July 2008\" -> none",
                        "stage none -> \"cancelled\"",
                        "2008-10-28  unchanged  (plans/south-2008-10-28.csv:11)");
    }

    @Test
    void historyFindsWhoMayBeMeantByAPartOfAName() {
        assertThat(ask("history", "bath")).isEqualTo(2);
        assertThat(complaint).contains("'bath'").contains("SOU-RD1-MILLENNIUM (Royal United Hospital Bath NHS Trust");
    }

    @Test
    void explainNamesTheLinesAFigureWasCountedFrom() {
        assertThat(ask("explain", "plans.undated", "--scope", "region:London")).isZero();
        assertThat(answer)
                .contains("plans.undated, region:London, as at 2008-10-28: 2 plans")
                .contains("plans/london-2008-10-28.csv:6")
                .contains("plans/london-2008-10-28.csv:8");
        assertThat(ask("explain", "plans.live-in-part", "--scope", "region:South"))
                .isZero();
        assertThat(answer).contains("as at 2008-10-28: 1 plan\n");
    }

    private int ask(String... command) {
        String[] all = new String[command.length + 2];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = "--output";
        all[command.length + 1] = output.toString();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(answered, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            return Commands.run(all);
        } finally {
            System.setOut(out);
            System.setErr(err);
            answer = answered.toString(StandardCharsets.UTF_8);
            complaint = complained.toString(StandardCharsets.UTF_8);
        }
    }
}
