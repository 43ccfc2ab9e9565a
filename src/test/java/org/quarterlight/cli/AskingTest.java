package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
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
        Answer said = Answer.to(Stream.concat(Stream.of(command), Stream.of("--output", output.toString()))
                .toList());
        answer = said.printed();
        complaint = said.complained();
        return said.code();
    }
}
