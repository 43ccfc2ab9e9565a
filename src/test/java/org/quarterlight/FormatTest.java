package org.quarterlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formatter settles every argument; {@code mvn test -Dtest=FormatTest -Dformat} rewrites what differs. */
class FormatTest {
    private static final boolean REWRITE = !"false".equals(System.getProperty("format", "false"));
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        List<Path> differing;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            differing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(FormatTest::differs)
                    .toList();
        }
        assertThat(differing).as("files to format; rewrite them with -Dformat").isEmpty();
    }

    private static boolean differs(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = format(source);
            if (formatted.equals(source)) {
                return false;
            }
            if (REWRITE) {
                Files.writeString(file, formatted);
            }
            return !REWRITE;
        } catch (IOException | FormatterException problem) {
            throw new IllegalStateException("Cannot format " + file, problem);
        }
    }

    private static String format(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(ordered);
    }
}
