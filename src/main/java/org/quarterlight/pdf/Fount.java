package org.quarterlight.pdf;

import org.quarterlight.font.Face;

/** Up to two hundred letters of one face, each with a code of one byte: plain ASCII its own, the others as they come. */
final class Fount {
    static final int FIRST_OTHER = 0x80;
    private static final int LAST = 0xFF;

    private final Face face;
    private final String name;
    private final char[] letters = new char[LAST + 1];
    private int next = FIRST_OTHER;

    Fount(Face face, String name) {
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

    /** Gives a letter its code; what has a meaning of its own inside a PDF string is moved out of its way. */
    int add(char letter) {
        boolean own = letter >= ' ' && letter < 0x7F && letter != '(' && letter != ')' && letter != '\\';
        int code = own ? letter : next++;
        letters[code] = letter;
        return code;
    }
}
