package org.quarterlight.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of lines of the exports, where the files are still there to be read as UTF-8. */
final class SourceLines {
    private final Path input;
    private final Map<Path, List<String>> files = new HashMap<>();

    SourceLines(Path input) {
        this.input = input;
    }

    Optional<String> text(Path file, long number) {
        List<String> lines = files.computeIfAbsent(file, this::read);
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get((int) number - 1)) : Optional.empty();
    }

    private List<String> read(Path file) {
        Path place = input.resolve(file);
        if (!Files.isRegularFile(place)) {
            return List.of();
        }
        try {
            return Files.readAllLines(place, StandardCharsets.UTF_8);
        } catch (MalformedInputException notUtf8) {
            return List.of();
        } catch (IOException unreadable) {
            return List.of("(cannot be read: " + unreadable.getMessage() + ")");
        }
    }
}
