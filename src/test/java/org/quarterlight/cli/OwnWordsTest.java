package org.quarterlight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of a programme whose words are its own, and whose constituencies are not all known. */
class OwnWordsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void threeProjectsOfWhichOneHasNoConstituencyAndOneIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"title": "Schools", "words": {"plan": ["project", "projects"], "goLive": ["opening", "openings"]},
                 "resources": [{"name": "plans", "path": "plans-*.csv", "role": "plans", "source": "Office",
                  "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "schema": {"fieldsMatch": "subset", "fields": [
                    {"name": "School", "role": "organisation"}, {"name": "Work", "role": "product"},
                    {"name": "Opens", "role": "planned_date"}, {"name": "Seat", "role": "constituency"},
                    {"name": "Cost", "type": "number", "unit": "million GBP"}]}}]}
                """);
        Files.writeString(folder.resolve("plans-2026-02-28.csv"), """
                School,Work,Opens,Seat,Cost
                Alder School,Hall,2026-05-15,Ashford,1204.1
                Beech School,Hall,2026-06-15,,3
                Cedar School,Hall,2027-06-15,Bexley,2
                """);
        Files.writeString(folder.resolve("plans-2026-03-31.csv"), """
                School,Work,Opens,Seat,Cost
                Alder School,Hall,2026-05-15,Ashford,1204.1
                Beech School,Hall,2026-06-15,,3
                """);
    }

    @Test
    void oneEditionAloneIsHeadedByWhatIsFoundOfTheWholeAndCountsWhoIsOnNoPage() throws IOException {
        assertThat(said("run", "--only", "constituency"))
                .contains("Issue of 2026-03-31: 2 projects are due in the next three months")
                .contains("1 of 2 projects gives no constituency and is in no briefing by constituency.");
        said("run", "--only", "national");
        assertThat(Files.readString(folder.resolve("out/2026-03-31/national-annex.html"), UTF_8)
                        .replaceAll("<[^>]*>", ""))
                .contains("1 of 2 projects gives no constituency and is in no briefing by constituency.");
    }

    @Test
    void anEditionOfWhichNothingCanBeMadeSaysSo() throws IOException {
        Path contract = folder.resolve("datapackage.json");
        Files.writeString(contract, Files.readString(contract, UTF_8).replace("constituency", "commentary"));
        assertThat(said("run", "--only", "constituency"))
                .contains("there is nothing to make it for: no row of the exports in use gives a constituency");
    }

    @Test
    void explainSpeaksOfTheProgrammesOwnProjects() {
        assertThat(said("explain", "plans.due"))
                .contains("Definition: Projects read whose planned dates")
                .doesNotContain("Plans read");
    }

    @Test
    void historyEndsWithWhatIsGone() {
        assertThat(said("history", "Cedar School")).contains("  2026-03-31  gone  (not in plans-2026-03-31.csv)");
        assertThat(said("history", "Alder School")).doesNotContain("gone");
    }

    private String said(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(
                "--input", folder.toString(), "--output", folder.resolve("out").toString()));
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            Commands.run(all.toArray(String[]::new));
            return bytes.toString(UTF_8);
        } finally {
            System.setOut(out);
        }
    }
}
