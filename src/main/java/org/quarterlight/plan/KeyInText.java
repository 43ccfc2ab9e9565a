package org.quarterlight.plan;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the key of a plan can be read in the text of a badly written row: each of its parts stands there as words of
 * their own, or all its letters and digits stand there in one run, as they do where a delimiter is missing.
 */
final class KeyInText {
    private static final String BETWEEN = " / ";
    /** Fewer letters and digits in a run may stand anywhere by chance. */
    static final int SHORTEST_RUN = 4;

    private final String words;
    private final String run;

    KeyInText(String text) {
        this.words = KeyText.folded(text);
        this.run = run(words);
    }

    static List<String> parts(String foldedId) {
        return Arrays.stream(foldedId.split(BETWEEN))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Only the letters and digits of a text. */
    static String run(String folded) {
        StringBuilder run = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            int character = folded.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                run.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return run.toString();
    }

    /** Takes the folded id of a plan. */
    boolean has(String foldedId) {
        List<String> parts = parts(foldedId);
        if (parts.isEmpty()) {
            return false;
        }
        String together = run(foldedId);
        return parts.stream().allMatch(part -> stands(words, part))
                || (together.length() >= SHORTEST_RUN && standsBetweenNumbers(run, together));
    }

    /** True where a part stands in a folded text as words of its own. */
    static boolean stands(String text, String part) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            if (!goesOn(text, at) && !goesOn(text, at + part.length())) {
                return true;
            }
        }
        return false;
    }

    /** True where a word or a number is cut before a place of the text. */
    private static boolean goesOn(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (Character.isLetter(before) && Character.isLetter(after)) || isNumberCut(before, after);
    }

    /** True where a run stands in another and cuts no number. */
    static boolean standsBetweenNumbers(String text, String part) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            int end = at + part.length();
            boolean cutsFirst = at > 0 && isNumberCut(text.charAt(at - 1), text.charAt(at));
            boolean cutsLast = end < text.length() && isNumberCut(text.charAt(end - 1), text.charAt(end));
            if (!cutsFirst && !cutsLast) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberCut(char before, char after) {
        return Character.isDigit(before) && Character.isDigit(after);
    }
}
