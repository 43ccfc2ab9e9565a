package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Every command and every option of every command stands in the README or on one of its pages. */
class DocumentedOptionsTest {
    private static final String DOCS = docs();

    @ParameterizedTest
    @MethodSource
    void everyCommandAndOptionIsDocumented(String name) {
        assertThat(DOCS).contains(name);
    }

    static Stream<String> everyCommandAndOptionIsDocumented() {
        return Stream.of(Objects.requireNonNull(Commands.class.getAnnotation(Command.class))
                        .subcommands())
                .map(command -> new CommandLine(command).getCommandSpec())
                .flatMap(command -> Stream.concat(
                        Stream.of("`" + command.name()),
                        command.options().stream()
                                .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                                .map(OptionSpec::longestName)))
                .distinct();
    }

    private static String docs() {
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages)
                    .map(DocumentedOptionsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
