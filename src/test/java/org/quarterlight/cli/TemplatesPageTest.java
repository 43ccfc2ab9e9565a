package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.DocsPage;

/** The examples of the page about templates make briefings. */
class TemplatesPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```markdown\n(---\nid: ([a-z-]+)\n.*?)```");

    @TempDir
    private Path folder;

    @Test
    void theExamplesOfThePageMakeBriefings() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Matcher example = EXAMPLE.matcher(DocsPage.named("templates.md").text());
        while (example.find()) {
            Files.writeString(templates.resolve(example.group(2) + ".md"), example.group(1));
        }
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String name : List.of("datapackage.json", "projects-2026-03-31.csv")) {
            Files.copy(Path.of("src/test/resources/own-columns/input", name), input.resolve(name));
        }
        Files.writeString(input.resolve("readers.csv"), "name,address,editions,subjects\n");
        Path output = folder.resolve("output");
        assertThat(Commands.run(
                        "run",
                        "--input",
                        input.toString(),
                        "--templates",
                        templates.toString(),
                        "--only",
                        "costs,member",
                        "--output",
                        output.toString()))
                .isZero();
        assertThat(words(output.resolve("2026-03-31/costs.html")))
                .contains("£1.3 billion over 4 of 5 projects as at 31 March 2026")
                .contains("Of 5 projects, those past their date come to £21.8 million over 1 project")
                .contains("Eye clinic: 2 February 2026, of more than £10 million.");
        assertThat(words(output.resolve("2026-03-31/member/leeds-east.html")))
                .contains("Leeds East: 1 project is past the planned date");
    }

    private static String words(Path file) throws IOException {
        return Files.readString(file)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,:;])", "");
    }
}
