package org.quarterlight.dates;

import java.util.Locale;

/** A date text made comparable: white space folded, dashes one kind, lower case. */
final class FoldedText {
    private FoldedText() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isSpace(sign)) {
                folded.append(isDash(sign) ? '-' : sign);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isDash(char sign) {
        return sign == '\u2010'
                || sign == '\u2011'
                || sign == '\u2012'
                || sign == '\u2013'
                || sign == '\u2014'
                || sign == '\u2212';
    }
}
