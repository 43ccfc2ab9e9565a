package org.quarterlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts a person has looked at and approved, under {@code src/test/resources}; {@code mvn test -Daccept} writes what the
 * code now makes, and {@code git diff} shows the difference to judge.
 */
public final class Approved {
    private static final boolean ACCEPT = !"false".equals(System.getProperty("accept", "false"));
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Approved() {}

    public static Path file(String path) {
        return RESOURCES.resolve(path);
    }

    public static String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Passes where the text is the approved one; with {@code -Daccept} the text becomes the approved one. */
    public static void matches(String path, String text) {
        if (ACCEPT) {
            write(path, text);
        }
        assertThat(file(path))
                .as("approved text; accept a new one with -Daccept")
                .exists();
        assertThat(text).as(path).isEqualTo(read(path));
    }

    private static void write(String path, String text) {
        try {
            Files.createDirectories(file(path).toAbsolutePath().getParent());
            Files.writeString(file(path), text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
