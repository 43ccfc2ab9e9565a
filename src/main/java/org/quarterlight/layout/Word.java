package org.quarterlight.layout;

import org.quarterlight.font.Face;

/**
 * Text that stays on one line, as a part of the text it was cut from: how wide it is, the space before it, and whose it
 * is; {@code breaks} forces a new line.
 */
record Word(String source, int from, int to, Face face, double width, double gap, Owner owner, boolean breaks) {
    /** The element a word belongs to; the target is blank unless it is a link. */
    record Owner(StructureBranch branch, String target) {}

    String text() {
        return source.substring(from, to);
    }

    Word part(int start, int end, double partWidth) {
        boolean first = start == 0;
        return new Word(source, from + start, from + end, face, partWidth, first ? gap : 0, owner, first && breaks);
    }

    Word atLineStart() {
        return gap == 0 && !breaks ? this : new Word(source, from, to, face, width, 0, owner, false);
    }

    /** True where the source has just one space between that word and this one, so that both can be taken from it at once. */
    boolean follows(Word word) {
        return from == word.to + 1 && source.equals(word.source) && source.charAt(word.to) == ' ';
    }
}
