package org.quarterlight.plan;

import java.util.Locale;

/** The text of a plan's key made comparable: typography does not make two plans of one. */
public final class KeyText {
    private static final String QUOTES =
            "'\"`\u00B4\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033\u00AB\u00BB\u2039\u203A\u02BC";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    private KeyText() {}

    /** White space folded to one blank, lower case, every quotation mark and apostrophe one, every dash one. */
    public static String folded(String text) {
        return isFolded(text) ? text : fold(text);
    }

    private static boolean isFolded(String text) {
        boolean folded = true;
        char last = ' ';
        for (int i = 0; i < text.length() && folded; i++) {
            char character = text.charAt(i);
            folded = (character >= 'a' && character <= 'z')
                    || (character >= '0' && character <= '9')
                    || character == '-'
                    || character == '/'
                    || (character == ' ' && last != ' ');
            last = character;
        }
        return folded && (last != ' ' || text.isEmpty());
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isPlain(character)) {
                folded.append(character);
            } else if (QUOTES.indexOf(character) >= 0) {
                folded.append('\'');
            } else if (DASHES.indexOf(character) >= 0) {
                folded.append('-');
            } else if (!isSpace(character)) {
                folded.append(character);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Most characters are letters and digits of these; the rest is looked at more closely. */
    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200B';
    }
}
