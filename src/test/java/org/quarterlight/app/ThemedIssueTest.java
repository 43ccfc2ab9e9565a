package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.pdf.PdfChecks;
import org.quarterlight.workspace.WrongRequest;

/** A theme on whole issues: what it puts on pages and mails, and that no slip in it lets out what must be cleared. */
class ThemedIssueTest {
    private static final String DRESSED = """
            logo: crest.svg
            logo-text: Office of Rollouts
            colours:
              heading: "#003078"
            marking: OFFICIAL
            """;

    @TempDir
    private Path folder = Path.of("");

    private Newsroom room;

    @BeforeEach
    void open() throws IOException {
        room = new Newsroom(folder);
        Files.writeString(
                folder.resolve("templates/crest.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'>"
                        + "<path d='M0 0h60v20h-60z' fill='#003078'/></svg>");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void logoColourAndMarkingAreOnPagesAndTheMarkingInMailAndSite() throws Exception {
        theme(DRESSED);
        RunReport report = room.run();

        assertThat(report.issues().getFirst().refusedTemplates()).isEmpty();
        assertThat(room.page("brief.html"))
                .contains("alt=\"Office of Rollouts\"", "img-src data:", "--link: #003078", ">OFFICIAL<");
        assertThat(room.mailTexts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .containsPattern("\\r\\n\\r\\nOFFICIAL\\r\\n")
                        .contains("<strong>OFFICIAL</strong>"));
        assertThat(Files.readString(folder.resolve("output/index.html"))).contains(">OFFICIAL<");
        PdfChecks.check(Files.readAllBytes(folder.resolve("output/2026-03-31/brief.pdf")));
        assertThat(room.verify().holds()).isTrue();
    }

    @Test
    void aThemeWhoseLookIsWrongIsSaidSoAndStillAsksForClearance() {
        theme("colours: {heading: \"#FFDD00\"}\nclearance: required\n");
        RunReport report = room.run();

        assertThat(report.issues().getFirst().refusedTemplates())
                .hasSize(1)
                .allSatisfy(
                        problem -> assertThat(problem.toString()).startsWith("theme.yaml:1:20: the colour heading"));
        assertThat(room.page("brief.html")).contains("Draft: not cleared for release");
        assertThat(room.standing()).startsWith("draft");
    }

    @Test
    void aThemeThatCannotBeUnderstoodMakesNothingAndSoLetsNothingOut() {
        theme("clearence: required\n");

        assertThatThrownBy(() -> room.run())
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("theme.yaml:1:1")
                .hasMessageContaining("did you mean clearance?");
        assertThat(folder.resolve("output/2026-03-31")).doesNotExist();
    }

    @Test
    void aChangedLogoMakesTheIssueAnew() throws IOException {
        theme(DRESSED);
        room.run();
        Files.writeString(
                folder.resolve("templates/crest.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'>"
                        + "<path d='M0 0h30v20h-30z' fill='#003078'/></svg>");

        assertThat(room.run().issues().getFirst().outcome()).isEqualTo(IssueReport.Outcome.REISSUED);
    }

    private void theme(String yaml) {
        room.theme(yaml);
    }
}
