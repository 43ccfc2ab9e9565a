package org.quarterlight.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.quarterlight.csv.ControlCharacters;

/**
 * What every command prints to. A text given to {@code println} or as an argument of {@code printf} stays on its line; only
 * {@code print} lets line ends through, for texts of the program's own.
 */
final class EscapingWriter extends PrintWriter {
    EscapingWriter(OutputStream stream) {
        super(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String text) {
        super.println(ControlCharacters.shown(text));
    }

    @Override
    public PrintWriter format(Locale locale, String format, Object... arguments) {
        return super.format(
                locale,
                format,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof String text ? ControlCharacters.shown(text) : argument)
                        .toArray());
    }

    @Override
    @SuppressWarnings("AnnotateFormatMethod") // The annotation is another library's.
    public PrintWriter printf(String format, Object... arguments) {
        return format(Locale.ROOT, format, arguments);
    }
}
