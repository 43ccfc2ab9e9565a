package org.quarterlight.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** The letters of one face that a briefing uses: each gets its place in a fount when it is first painted. */
final class FontLetters {
    private final Face face;
    private final Typeface typeface;
    private final List<EmbeddedFont> founts;
    /** By upper and lower byte of a letter. */
    private final char[] @Nullable [] places = new char[0x100][];

    private int open;

    FontLetters(Face face, List<EmbeddedFont> founts) {
        this.face = face;
        this.typeface = Typeface.of(face);
        this.founts = founts;
    }

    /** The text in letters that all have a place. */
    String admit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (place(letter) == 0) {
                if (!typeface.isPlain(letter)) {
                    return admit(typeface.printable(text));
                }
                add(letter);
            }
        }
        return text;
    }

    /** The number of a letter's fount, from 1, in the upper byte and its code in the lower; 0 where it has no place. */
    int place(char letter) {
        char[] row = places[letter >> 8];
        return row == null ? 0 : row[letter & 0xFF];
    }

    EmbeddedFont fount(int number) {
        return founts.get(number - 1);
    }

    private void add(char letter) {
        if (open == 0 || founts.get(open - 1).isFull()) {
            founts.add(new EmbeddedFont(face, "F" + (founts.size() + 1)));
            open = founts.size();
        }
        int row = letter >> 8;
        if (places[row] == null) {
            places[row] = new char[0x100];
        }
        places[row][letter & 0xFF] = (char) (open << 8 | founts.get(open - 1).add(letter));
    }
}
