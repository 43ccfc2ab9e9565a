package org.quarterlight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.DocsPage;

/** The page on mergers, renames, rebaselines and plans that are gone: its own files come out as it says. */
class ChangesPageTest {
    private static final DocsPage PAGE = DocsPage.named("changes.md");
    private static final Pattern FILE = Pattern.compile("(?s)`([a-z0-9.-]+)`:\n\n```[a-z]+\n(.*?)```");
    private static final List<String> COLUMNS =
            List.of("organisation", "state", "change", "slip_days", "slip_since_baseline_days", "marks");

    @TempDir
    private Path folder;

    @Test
    void theFilesOfThePageComeOutAsItSays() throws IOException {
        Path input = Files.createDirectories(folder.resolve("exports"));
        Matcher file = FILE.matcher(PAGE.text());
        while (file.find()) {
            Files.writeString(input.resolve(file.group(1)), file.group(2));
        }
        Path output = folder.resolve("briefings");
        assertThat(Commands.run("run", "--input", input.toString(), "--output", output.toString()))
                .isEqualTo(ExitCode.REJECTED);
        assertThat(rows(output.resolve("2026-04-30/data/schedule.csv")))
                .containsExactlyInAnyOrderElementsOf(
                        PAGE.rows("organisation | state | change | slip | since baseline | marks"));
        assertThat(history(input, output))
                .contains("2026-02-28  new  (plans-2026-02-28.csv:2)", "organisation \"Ashby Hospital\" ->");
    }

    private static String history(Path input, Path output) {
        return Answer.to("history", "AA9", "--input", input.toString(), "--output", output.toString())
                .printed();
    }

    private static List<List<String>> rows(Path csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, UTF_8, format)) {
            return parser.stream()
                    .map(row -> COLUMNS.stream().map(row::get).toList())
                    .toList();
        }
    }
}
