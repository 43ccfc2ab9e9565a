package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the documentation show is so: their commands run, and the jar is made before it is used. */
class DocsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^ *java -jar target/quarterlight\\.jar (.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
    private static final Path PAGES = Path.of("src/site/markdown");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Files.writeString(exports.resolve("tracker.csv"), """
                Hospital;Product;Go live;Reported
                Hospital A;Records;June 2025;2025-01-31
                Hospital B;Records;TBC;2025-01-31
                """);
        return pages().flatMap(page -> COMMAND.matcher(text(page)).results().map(found -> found.group(1)))
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> assertThat(Commands.run(here(command))).isZero()));
    }

    @Test
    void theJarIsMadeBeforeItIsShown() throws IOException {
        assertThat(Stream.concat(pages(), Stream.of(Path.of("README.md"))))
                .filteredOn(page -> text(page).contains("java -jar"))
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(text(page).split("java -jar", 2)[0]).contains("mvn package", "JDK"));
    }

    @Test
    void everyLinkLeadsToAPage() throws IOException {
        assertThat(pages())
                .allSatisfy(page -> assertThat(
                                LINK.matcher(text(page)).results().map(link -> PAGES.resolve(link.group(1))))
                        .allSatisfy(target -> assertThat(target).exists()));
    }

    private static String[] here(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(
                    word.equals("exports") || word.equals("briefings") || word.startsWith("target/")
                            ? folder.resolve(word.replace("target/", "")).toString()
                            : word);
        }
        if (!command.contains("--output") && !command.startsWith("check")) {
            words.addAll(List.of("--output", folder.resolve("output").toString()));
        }
        if (command.startsWith("init")) {
            words.add("--yes");
        }
        return words.toArray(String[]::new);
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList().stream();
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
