package org.quarterlight.csv;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Shows characters that would move the cursor, end a line or turn its direction, so that no cell can forge a line. */
public final class ControlCharacters {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private ControlCharacters() {}

    /** The text on one line: a line feed as {@code \n}, an escape as <code>&#92;u001B</code>. */
    public static String shown(String text) {
        return CONTROL.matcher(text)
                .replaceAll(match -> "\\\\" + name(match.group().charAt(0)));
    }

    private static String name(char control) {
        return switch (control) {
            case '\n' -> "n";
            case '\r' -> "r";
            case '\t' -> "t";
            default -> "u" + HexFormat.of().withUpperCase().toHexDigits((short) control);
        };
    }
}
