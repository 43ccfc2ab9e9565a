package org.quarterlight.layout;

import org.quarterlight.font.Face;

/** Text that stays on one line: how wide it is, the space before it, and whose it is; {@code breaks} forces a new line. */
record Word(String text, Face face, double width, double gap, Owner owner, boolean breaks) {
    /** The element a word belongs to; the target is blank unless it is a link. */
    record Owner(Branch branch, String target) {}

    Word part(int from, int to, double partWidth) {
        return new Word(text.substring(from, to), face, partWidth, from == 0 ? gap : 0, owner, from == 0 && breaks);
    }

    Word atLineStart() {
        return gap == 0 && !breaks ? this : new Word(text, face, width, 0, owner, false);
    }
}
