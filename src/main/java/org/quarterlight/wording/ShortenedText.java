package org.quarterlight.wording;

/** Texts cut to what a place has room for, at the end of a sentence or a word; a cut is seen by its mark. */
public final class ShortenedText {
    public static final String MARK = "\u2026";

    /** What is left of a text without its aside must still say something. */
    private static final int SHORTEST = 12;

    private ShortenedText() {}

    /** The text, or its beginning, without an aside in brackets that would be cut: no longer than that many letters and the mark. */
    public static String to(int longest, String text) {
        String stripped = text.strip();
        if (stripped.length() <= longest) {
            return stripped;
        }
        if (longest < 1) {
            return MARK;
        }
        int aside = stripped.lastIndexOf(" (", longest);
        if (aside > SHORTEST && stripped.indexOf(')', aside) >= longest) {
            return stripped.substring(0, aside) + ".";
        }
        int sentence = stripped.lastIndexOf(". ", longest);
        if (sentence > longest / 2) {
            return stripped.substring(0, sentence + 1);
        }
        int word = stripped.lastIndexOf(' ', longest);
        int end = word > longest / 2 ? word : longest;
        int whole = Character.isHighSurrogate(stripped.charAt(end - 1)) ? end - 1 : end;
        return stripped.substring(0, whole).replaceAll("[\\s,;:.(\u2026]+$", "") + MARK;
    }
}
