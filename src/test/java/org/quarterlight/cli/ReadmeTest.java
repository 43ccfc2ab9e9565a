package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** What the README shows is so: its commands run, and its links lead somewhere. */
class ReadmeTest {
    private static final Pattern JAR_COMMAND = Pattern.compile("(?m)^java -jar target/quarterlight\\.jar (.+)$");
    private static final Pattern MAVEN_COMMAND = Pattern.compile("-Dspring-boot\\.run\\.arguments=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)]+)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        return Stream.concat(found(JAR_COMMAND), found(MAVEN_COMMAND))
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> assertThat(exit(command)).isZero()));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(found(LINK))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void theTableNamesEveryCommand() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("| command |"), readme.indexOf("Exit codes"));
        assertThat(Arrays.stream(Commands.class.getAnnotation(Command.class).subcommands())
                        .map(command -> command.getAnnotation(Command.class).name()))
                .allSatisfy(name -> assertThat(table).containsPattern("`" + name + "[ `]"));
    }

    private static Stream<String> found(Pattern pattern) throws IOException {
        return pattern
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList()
                .stream();
    }

    private static int exit(String command) {
        List<String> words = new ArrayList<>(
                WORD.matcher(command).results().map(ReadmeTest::word).toList());
        words.addAll(List.of("--output", folder.resolve("output").toString()));
        return Commands.run(words.toArray(String[]::new));
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
