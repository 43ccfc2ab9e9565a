package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.issue.Digest;

/** A second file for the same source and date: what it changes is marked, and the page says from what to what and why. */
class CorrectionTest {
    private static final String CONTRACT = """
            {"name": "small", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
              "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": "Office",
              "schema": {"fields": [
                {"name": "Hospital", "role": "organisation"}, {"name": "Region", "role": "region"},
                {"name": "System", "role": "product"}, {"name": "Go-live", "role": "planned_date"}]}}]}
            """;
    private static final String FIRST = """
            Hospital,Region,System,Go-live
            Hospital A,East,Records,15 June 2025
            Hospital B,East,Records,
            Hospital C,West,Records,1 March 2026
            """;
    private static final String SECOND = FIRST.replace("B,East,Records,", "B,East,Records,1 July 2025");

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        write("datapackage.json", CONTRACT, "2025-05-01T00:00:00Z");
        write("plans-2025-04-30.csv", FIRST, "2025-05-01T09:00:00Z");
    }

    @Test
    void withoutACorrectionNothingIsMarkedAndTheBriefingSaysSo() throws IOException {
        String words = briefing("out", "national");

        assertThat(words).doesNotContain("[r]").contains("No figure of this briefing was changed by a correction");
    }

    @Test
    void aFigureThatACorrectionChangedIsMarkedAndExplained() throws IOException {
        write("plans-corrected-2025-04-30.csv", SECOND, "2025-05-06T09:00:00Z");

        String words = briefing("out", "national");

        assertThat(words)
                .contains("2 [r] plans are due in the next three months")
                .contains("Of 3 plans read")
                .contains("[r] revised: a later file for the same source and date corrected it; see Revisions.")
                .contains("plans.due programme 1 2 ")
                .contains("plans.undated programme 1 0 ")
                .doesNotContain("plans.read programme 3 3")
                .contains("Correction 1 Office, 30 Apr 2025 plans-corrected-2025-04-30.csv received 6 May 2025;"
                        + " lines: 3 plans-2025-04-30.csv received 1 May 2025; lines: 3");
    }

    @Test
    void aPlansDateThatACorrectionChangedIsMarkedInItsRowAlone() throws IOException {
        write("plans-corrected-2025-04-30.csv", SECOND, "2025-05-06T09:00:00Z");

        assertThat(briefing("out", "national"))
                .contains("Hospital B 1 July 2025 [r] due [r]")
                .contains("Hospital A 15 June 2025 due ");
    }

    @Test
    void aRegionThatTheCorrectionLeavesAloneHasNoMark() throws IOException {
        write("plans-corrected-2025-04-30.csv", SECOND, "2025-05-06T09:00:00Z");

        assertThat(briefing("out", "region/west"))
                .doesNotContain("[r]")
                .contains("No figure of this briefing was changed by the corrections below");
        assertThat(briefing("out", "region/east")).contains("plans.due region:East 1 2 Correction 1");
    }

    @Test
    void asKnownBeforeTheCorrectionTheBriefingIsTheFirstOne() throws IOException {
        briefing("before", "national");
        write("plans-corrected-2025-04-30.csv", SECOND, "2025-05-06T09:00:00Z");

        briefing("then", "national");
        briefing("then", "national", "--known-on", "2025-05-05");

        assertThat(SampleRunTest.words(folder.resolve("then/2025-04-30.known-2025-05-05/national.html")))
                .doesNotContain("[r]")
                .contains("1 plan is due");
        assertThat(digest("then", "2025-04-30.known-2025-05-05")).isEqualTo(digest("before"));
    }

    @Test
    void withTheOutputDeletedTheSameCorrectionsGiveTheSameBytes() throws IOException {
        briefing("stepwise", "national");
        write("plans-corrected-2025-04-30.csv", SECOND, "2025-05-06T09:00:00Z");
        write("plans-corrected-again-2025-04-30.csv", FIRST + "\n", "2025-05-07T09:00:00Z");

        String words = briefing("stepwise", "national");
        briefing("fresh", "national");

        assertThat(digest("fresh")).isEqualTo(digest("stepwise"));
        assertThat(words).contains("plans.due programme 1 2 ").contains("plans.due programme 2 1 Correction 2");
    }

    @Test
    void aLaterFileThatSaysTheSameChangesNothing() throws IOException {
        write("plans-corrected-2025-04-30.csv", FIRST + "\n", "2025-05-06T09:00:00Z");

        assertThat(briefing("out", "national"))
                .doesNotContain("[r]")
                .contains("No figure of this briefing was changed by a correction");
    }

    private String briefing(String output, String name, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "run",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve(output).toString()));
        words.addAll(List.of(more));
        assertThat(Commands.run(words.toArray(String[]::new))).isZero();
        return words(output, name) + words(output, name + "-annex");
    }

    /** The words of a body, or of the annex, which has the revisions. */
    private String words(String output, String name) throws IOException {
        return SampleRunTest.words(folder.resolve(output).resolve("2025-04-30/" + name + ".html"));
    }

    private List<String> digest(String output) {
        return digest(output, "2025-04-30");
    }

    private List<String> digest(String output, String name) {
        Path issue = folder.resolve(output).resolve(name);
        return List.of(Digest.of(issue.resolve("national.pdf")), Digest.of(issue.resolve("national.html")));
    }

    private void write(String name, String text, String received) throws IOException {
        Path file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(received)));
    }
}
