package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of CSV files to a first briefing. */
class InitCommandTest {
    @TempDir
    private Path folder;

    private Path exports = Path.of("");
    private String said = "";

    @BeforeEach
    void twoExportsOfOneTracker() throws IOException {
        exports = Files.createDirectories(folder.resolve("prison builds"));
        Files.writeString(exports.resolve("tracker-2025-01-31.csv"), """
                Ref;Prison;Project;Region;Status;Forecast finish;Baseline finish;Cost
                P1;Alder Prison;New wing;North;In progress;31/03/2025;31/01/2025;£2,000,000
                P2;Beech Prison;Roof;South;On hold;30/06/2025;30/06/2025;£1,500,000
                """);
        Files.writeString(exports.resolve("tracker-2025-04-30.csv"), """
                Ref;Prison;Project;Region;Status;Forecast finish;Baseline finish;Cost
                P1;Alder Prison;New wing;North;Complete;31/03/2025;31/01/2025;£2,100,000
                P2;Beech Prison;Roof;South;In progress;30/06/2025;30/06/2025;£1,500,000
                """);
    }

    @Test
    void makesAFirstBriefingWithoutAQuestionWhereTheFilesTellEnough() throws IOException {
        assertThat(init("", "--yes")).isZero();

        assertThat(Files.readString(exports.resolve("datapackage.json")))
                .contains(
                        "\"tracker-*.csv\"",
                        "\"planned_date\"",
                        "\"baseline_date\"",
                        "%d/%m/%Y",
                        "\"Complete\" : \"live\"");
        assertThat(folder.resolve("out/2025-04-30/national.pdf")).exists();
        assertThat(said).contains("Forecast finish", "nothing to complain of", "index.html");
    }

    @Test
    void bringsTheShippedTemplatesWhereThereAreNone() throws IOException {
        Path templates = folder.resolve("new/templates");

        assertThat(init("", "--yes", "--templates", templates.toString())).isZero();

        assertThat(said).contains("Wrote the 8 shipped templates to " + templates, "Your first briefing: ");
        assertThat(folder.resolve("out/2025-04-30/national.pdf")).exists();
        try (Stream<Path> shipped = Files.list(Path.of("templates"))) {
            for (Path template : shipped.toList()) {
                assertThat(templates.resolve(template.getFileName())).hasSameBinaryContentAs(template);
            }
        }
    }

    @Test
    void writesTheShippedTemplatesOverNothing() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Path own = Files.writeString(templates.resolve("national.md"), "own");

        assertThat(init("", "--only-templates", "--templates", templates.toString()))
                .isZero();

        assertThat(own).hasContent("own");
        assertThat(said).contains("Wrote the 7 shipped templates");
        assertThat(exports.resolve("datapackage.json")).doesNotExist();
    }

    @Test
    void takesAnswersAndTheSuggestionForAnEmptyLine() throws IOException {
        init("Prison estate\n\n\n\n\n\n\n\n", "--no-briefing");

        assertThat(Files.readString(exports.resolve("datapackage.json"))).contains("\"title\" : \"Prison estate\"");
    }

    @Test
    void neverWritesOverAContractUnasked() throws IOException {
        Path contract = Files.writeString(exports.resolve("datapackage.json"), "{}");

        assertThat(init("no\n")).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(contract).hasContent("{}");
    }

    @Test
    void leavesWhatNobodyTellsAsAQuestionMark() throws IOException {
        Files.delete(exports.resolve("tracker-2025-01-31.csv"));
        Files.move(exports.resolve("tracker-2025-04-30.csv"), exports.resolve("tracker.csv"));

        assertThat(init("")).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(Files.readString(exports.resolve("datapackage.json"))).contains("\"constant\" : \"?\"");
        assertThat(said).contains("From which day does tracker.csv speak?");
    }

    @Test
    void namesAWorkbookForWhatItIs() throws IOException {
        try (Stream<Path> files = Files.list(exports)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(exports.resolve("plan.csv"), "%PDF-1.7\n");

        assertThat(init("")).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(said).contains("plan.csv is a PDF");
    }

    private int init(String answers, String... options) {
        PrintStream out = System.out;
        InputStream in = System.in;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            Stream<String> all = Stream.concat(
                    Stream.of(
                            "init",
                            exports.toString(),
                            "--output",
                            folder.resolve("out").toString()),
                    Stream.of(options));
            return Commands.run(all.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setIn(in);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
