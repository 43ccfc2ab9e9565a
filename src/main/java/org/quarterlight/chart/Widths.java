package org.quarterlight.chart;

import org.quarterlight.font.Face;

/** Widths of texts in ems. */
final class Widths {
    private static final double REGULAR = 0.52;
    private static final double BOLD = 0.55;

    private Widths() {}

    static double of(String text, Face face) {
        return text.codePointCount(0, text.length()) * (face == Face.REGULAR ? REGULAR : BOLD);
    }
}
