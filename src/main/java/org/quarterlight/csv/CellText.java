package org.quarterlight.csv;

import java.util.Locale;

/** The text of a cell made comparable: white space folded or stripped, letters in lower case. */
public final class CellText {
    private CellText() {}

    /** White space and no-break spaces folded to one blank, stripped, lower case. */
    public static String folded(String text) {
        return isFolded(text) ? text : fold(text);
    }

    private static boolean isFolded(String text) {
        boolean folded = true;
        char last = ' ';
        for (int i = 0; i < text.length() && folded; i++) {
            char sign = text.charAt(i);
            folded = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || (sign == ' ' && last != ' ');
            last = sign;
        }
        return folded && (last != ' ' || text.isEmpty());
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isSpace(sign)) {
                folded.append(sign);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(sign -> isSpace((char) sign));
    }

    /** The text without white space, no-break spaces and TAB guards round it. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text a spreadsheet meant by a guarded cell: {@code ="00123"} and {@code '00123} are 00123. */
    public static String unguarded(String text) {
        if (text.length() > 2
                && text.startsWith("=\"")
                && text.endsWith("\"")
                && text.indexOf('"', 2) == text.length() - 1) {
            return stripped(text.substring(2, text.length() - 1));
        }
        return text.length() > 1 && text.charAt(0) == '\'' && isGuarded(text.charAt(1)) ? text.substring(1) : text;
    }

    private static boolean isGuarded(char first) {
        return (first >= '0' && first <= '9') || "=+-@".indexOf(first) >= 0;
    }

    public static boolean isSpace(char sign) {
        return sign <= ' '
                || (sign >= '\u00A0' && (Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B'));
    }
}
