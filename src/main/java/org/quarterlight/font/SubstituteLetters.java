package org.quarterlight.font;

import java.text.Normalizer;
import java.util.Locale;

/** What is printed where a typeface lacks a letter. */
final class SubstituteLetters {
    private SubstituteLetters() {}

    static String in(String text, Typeface face) {
        StringBuilder printed = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> print(letter, face, printed));
        return printed.toString();
    }

    private static void print(int letter, Typeface face, StringBuilder printed) {
        if (face.has(letter)) {
            printed.append(face.plain(letter));
        } else if (isSpace(letter)) {
            printed.append(' ');
        } else if (isHyphen(letter)) {
            printed.append('-');
        } else if (!hasNoLook(letter)) {
            printed.append(named(letter, face));
        }
    }

    private static String named(int letter, Typeface face) {
        String same =
                isFormOfAnother(letter) ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC) : "";
        if (!same.isEmpty() && same.codePoints().allMatch(face::has)) {
            return same;
        }
        return String.format(Locale.ROOT, "[U+%04X]", letter);
    }

    /** Formatting and combining marks are never taken from a font: they would need more than a place in the line. */
    static boolean areMarks(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK
                || hasNoLook(letter);
    }

    private static boolean isSpace(int letter) {
        return Character.isSpaceChar(letter) || isIn(letter, '\t', '\r');
    }

    private static boolean isHyphen(int letter) {
        return letter == 0x2010 || letter == 0x2011;
    }

    /** Soft hyphens, joiners, zero-width spaces and selectors of variants; marks of direction are named instead. */
    private static boolean hasNoLook(int letter) {
        return letter == 0xAD
                || isIn(letter, 0x200B, 0x200D)
                || letter == 0x2060
                || letter == 0xFEFF
                || isIn(letter, 0xFE00, 0xFE0F);
    }

    /** Full-width letters, ligatures and mathematical alphabets say the same as the plain letters. */
    private static boolean isFormOfAnother(int letter) {
        return isIn(letter, 0xFF01, 0xFFEE) || isIn(letter, 0xFB00, 0xFB06) || isIn(letter, 0x1D400, 0x1D7FF);
    }

    private static boolean isIn(int letter, int first, int last) {
        return letter >= first && letter <= last;
    }
}
