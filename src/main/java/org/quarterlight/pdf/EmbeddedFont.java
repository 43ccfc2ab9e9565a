package org.quarterlight.pdf;

import org.quarterlight.font.Face;

/**
 * Up to two hundred letters of one face, each with a code of one byte: plain ASCII its own, then letters that most
 * briefings use, always the same, then the others as they come.
 */
final class EmbeddedFont {
    static final int FIRST_OTHER = 0x80;
    /** Brackets have a meaning of their own inside a PDF string, so they are moved out of its way. */
    private static final String FREQUENT = "()\\·–—‘’“”…•→−£";

    private static final int LAST = 0xFF;
    /** How many letters of ASCII make a fount one of running text. */
    private static final int RUNNING_TEXT = 32;

    private final Face face;
    private final String name;
    private final char[] letters = new char[LAST + 1];
    private int next = FIRST_OTHER + FREQUENT.length();

    EmbeddedFont(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    Face face() {
        return face;
    }

    /** The name it goes by on the pages. */
    String name() {
        return name;
    }

    /** The letter of each code, 0 where it has none. */
    char[] letters() {
        return letters;
    }

    boolean isFull() {
        return next > LAST;
    }

    /** Gives a letter its code. */
    int add(char letter) {
        int frequent = FREQUENT.indexOf(letter);
        int code = isItsOwn(letter) ? letter : frequent >= 0 ? FIRST_OTHER + frequent : next++;
        letters[code] = letter;
        return code;
    }

    private static boolean isItsOwn(char letter) {
        return letter >= ' ' && letter < 0x7F && FREQUENT.indexOf(letter) < 0;
    }

    /** Adds what most briefings use where the fount is one of running text, so that most briefings carry the same. */
    void complete() {
        int used = 0;
        for (int code = ' '; code < 0x7F; code++) {
            used += letters[code] == 0 ? 0 : 1;
        }
        if (used >= RUNNING_TEXT) {
            for (char letter = ' '; letter < 0x7F; letter++) {
                add(letter);
            }
            FREQUENT.chars().forEach(letter -> add((char) letter));
        }
    }
}
