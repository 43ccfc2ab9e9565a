package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that goes back to whoever sent a file. */
class CheckReportPageTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasRefusedAndHowToMendItWithoutLettingACellIntoThePage() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "p", "title": "P", "resources": [{"name": "plans", "path": "plans.csv", "role": "plans",
                "source": "Office", "asAt": {"constant": "2026-03-31"}, "schema": {"fieldsMatch": "subset", "fields": [
                {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                {"name": "planned", "role": "planned_date"}]}}]}
                """);
        Files.writeString(folder.resolve("plans.csv"), """
                organisation,product,planned
                Alder Trust,Records,15.05.26
                Beech Trust,Records,<script>alert(1)</script>
                Cedar Trust,Records,June 2026
                """);
        Path page = folder.resolve("refused.html");

        assertThat(Commands.run("check", folder.toString(), "--report", page.toString()))
                .isEqualTo(ExitCode.REJECTED);

        assertThat(page)
                .content()
                .contains("15.05.26", "%d.%m.%y", "&lt;script&gt;", "2 rows rejected")
                .doesNotContain("<script", "http");
        assertThat(folder.resolve("refused.csv")).content().contains("not-a-date");
    }

    @Test
    void isAPageAndNothingElse() {
        assertThat(Commands.run(
                        "check",
                        folder.toString(),
                        "--report",
                        folder.resolve("plans.csv").toString()))
                .isEqualTo(ExitCode.WRONG_USAGE);
    }
}
