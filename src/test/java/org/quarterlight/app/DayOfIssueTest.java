package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterlight.app.Newsroom.MARCH;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.workspace.WrongRequest;

/** A day of issue that is given is printed, kept in the manifest, and part of what is made again. */
class DayOfIssueTest {
    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void open() throws IOException {
        room = new Newsroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void noneIsPrintedWhereNoneIsGiven() throws IOException {
        room.run();

        assertThat(room.page("brief.html"))
                .contains("Position at 31 March 2026.")
                .doesNotContain("Issued");
        assertThat(room.page("manifest.json")).doesNotContain("issued");
        assertThat(room.found("Issued on")).isEmpty();
    }

    @Test
    void oneThatIsGivenIsPrintedAndKeptAndVerifyMakesTheSameBytes() throws Exception {
        room.runIssued("2026-04-07");

        assertThat(room.page("brief.html")).contains("Position at 31 March 2026. Issued 7 April 2026.");
        assertThat(room.page("manifest.json")).contains("\"issued\" : \"2026-04-07\"");
        assertThat(room.standing()).isEqualTo("issued on 2026-04-07");
        assertThat(room.found("Issued on 7 April 2026.")).contains("index.html");
        assertThat(room.verify().holds()).isTrue();
        assertThat(room.newMail()).hasSize(3);

        assertThat(room.run().issues().getFirst().outcome())
                .as("the day stands while the issue does")
                .isEqualTo(IssueReport.Outcome.NOTHING_NEW);
        assertThat(room.runIssued("2026-04-08").issues().getFirst().outcome())
                .as("another day is another making")
                .isEqualTo(IssueReport.Outcome.REISSUED);
        assertThat(room.page("brief.html")).contains("Issued 8 April 2026.");
        assertThat(room.newMail())
                .as("what readers have bears another day")
                .contains("clerk: Corrected: Care records: 1 plan is due, 31 March 2026");
        assertThat(room.mailTexts().getLast().replaceAll("\\s+", " "))
                .contains("made again because what they rest on or their day of issue changed.");
    }

    @Test
    void theDayThatTheIssueSpeaksOfIsPrintedTooWhereItIsGiven() {
        room.runIssued("2026-03-31");

        assertThat(room.page("brief.html")).contains("Position at 31 March 2026. Issued 31 March 2026.");
    }

    @Test
    void aDraftIsToBeIssuedOnItAndIssuedOnItOnceItIsCleared() {
        room.clearanceRequired().runIssued("2026-04-07");
        assertThat(room.page("brief.html"))
                .contains("To be issued on 7 April 2026.")
                .doesNotContain("Issued 7 April");

        room.acts().clear(MARCH, "Head of statistics");
        assertThat(room.page("brief.html"))
                .contains("Issued 7 April 2026.", "Cleared for release by Head of statistics on 1 April 2026.")
                .doesNotContain("To be issued");
        assertThat(room.verify().holds()).isTrue();
    }

    @Test
    void aDayBeforeTheEmbargoEndsIsRefused() {
        room.template("brief", "embargo: 2026-04-09T09:30");

        assertThatThrownBy(() -> room.runIssued("2026-04-07"))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("Wrong value '2026-04-07' for --issued: brief is embargoed until 9.30am on 9 April 2026;"
                        + " give that day or a later one");
    }

    @Test
    void aDayBeforeTheOneSpokenOfIsRefused() {
        assertThatThrownBy(() -> room.runIssued("2026-03-30"))
                .hasMessage("Wrong value '2026-03-30' for --issued: it is before 2026-03-31, the day the issue speaks"
                        + " of");
    }
}
