package org.quarterlight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that a contract declares are to hand in templates: in tables, as filters, in sums, and to make briefings for. */
class OwnColumnsTest {
    private static final Path PROGRAMME = Path.of("src/test/resources/own-columns");

    @TempDir
    private static Path output;

    private static String owners = "";

    @BeforeAll
    static void makesTheIssue() throws IOException {
        assertThat(run(PROGRAMME.resolve("templates"), output)).isZero();
        owners = words(output, "owners.html");
    }

    private static int run(Path templates, Path into) {
        return Commands.run(
                "run",
                "--input",
                PROGRAMME.resolve("input").toString(),
                "--templates",
                templates.toString(),
                "--output",
                into.toString());
    }

    private static String words(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve("2026-03-31").resolve(file), UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" .", ".")
                .replace(" ;", ";");
    }

    @Test
    void aSumSaysHowManyPlansGaveNoNumber() {
        assertThat(owners)
                .contains("All: \u00a31.3 billion over 4 of 5 projects.")
                .contains("Overdue: \u00a321.8 million over 1 project.");
    }

    @Test
    void perCentHasAMeanAndNoSum() {
        assertThat(owners).contains("Done: 51.3% over 4 of 5 projects.");
    }

    @Test
    void aNumberADateAndAnAnswerChoosePlans() {
        assertThat(owners)
                .contains("large: Health South \u00a31.2 billion")
                .contains("Old: Eye clinic and Car park.")
                .contains("Priority: Main hospital, Ward block and Car park.");
    }

    @Test
    void aTableShowsThemInTheirUnitAndWhatIsNoneAsGiven() throws IOException {
        assertThat(words(output, "owners-annex.html"))
                .contains("Health North Eye clinic A. Smith \u00a321.8 million 60% 15 Jun 2023 no")
                .contains("Laboratory B. Jones TBC 5% not yet not given");
    }

    @Test
    void aRowOfFiguresIsMadeForEachValue() {
        assertThat(owners)
                .contains("Senior owner Projects Cost A. Smith 2 \u00a343.7 million B. Jones 2 \u00a321.8 million");
    }

    @Test
    void aFigureOfSumsNotesWhatGaveNoNumber() {
        assertThat(owners).contains("Cost is over 4 of 5; the others give no number.");
    }

    @Test
    void aBriefingIsMadeForEachValueAndNoneForNoValue() throws IOException {
        Path folder = output.resolve("2026-03-31/owner");
        assertThat(folder.resolve("a-smith.html")).exists();
        assertThat(folder.resolve("not-given.html")).doesNotExist();
        assertThat(words(output, "owner/a-smith.html"))
                .contains("A. Smith answers for \u00a343.7 million over 2 projects.")
                .contains("Leeds East");
    }

    @Test
    void everyPageBearsTheProgrammesMarking() throws IOException {
        assertThat(owners).contains("OFFICIAL");
        assertThat(words(output, "owner/a-smith.html")).contains("OFFICIAL");
    }

    @Test
    void theEvidenceGivesTheExactAmountAndItsLines() throws IOException {
        assertThat(words(output, "owners-annex.html")).contains("\u00a31,265,520,000, 4 of 5 F1: 2-4, 6");
        assertThat(Files.readString(output.resolve("2026-03-31/data/figures.json"), UTF_8))
                .contains("\"id\":\"sum.cost\",\"scope\":\"senior-owner:A. Smith\",\"value\":43680000");
    }

    @Test
    void aColumnTheContractDoesNotDeclareIsRefusedWithTheNearest(@TempDir Path folder) throws IOException {
        refuses(
                folder,
                "for-each: senior-ownr\n---\nText.\n",
                ":4:11: there is no column senior-ownr (did you mean senior-owner?");
        refuses(
                folder,
                "for-each: programme\n---\n${sum(\"costs\")}\n",
                ":6:3: there is no column of numbers called costs (did you mean cost?");
        refuses(
                folder,
                "for-each: programme\n---\n<@plantable plans=plans() columns=\"organisation ownr\" title=\"T\"/>\n",
                ":6:1: there is no column ownr");
    }

    private static void refuses(Path folder, String rest, String problem) throws IOException {
        Path template = Files.writeString(folder.resolve("one.md"), "---\nid: one\ntitle: One\n" + rest, UTF_8);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = System.err;
        PrintStream out = System.out;
        System.setErr(new PrintStream(said, true, UTF_8));
        System.setOut(new PrintStream(said, true, UTF_8));
        try {
            Commands.run(
                    "preview",
                    template.toString(),
                    "--input",
                    PROGRAMME.resolve("input").toString(),
                    "--templates",
                    folder.toString(),
                    "--output",
                    folder.resolve("output").toString());
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
        assertThat(said.toString(UTF_8)).contains(problem);
    }
}
