package org.quarterlight.layout;

import org.quarterlight.chart.Hue;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.font.Face;

/** How a run of text is set: size and leading in points. */
record TextStyle(double size, double leading, boolean bold, Hue hue) {
    static final TextStyle BODY = new TextStyle(11, 16, false, Hue.INK);
    static final TextStyle LEAD = new TextStyle(12.5, 17, false, Hue.INK);
    static final TextStyle NOTE = new TextStyle(9, 12.5, false, Hue.INK);
    static final TextStyle CELL = new TextStyle(9, 12, false, Hue.INK);
    static final TextStyle CELL_BOLD = new TextStyle(9, 12, true, Hue.INK);
    static final TextStyle CAPTION_TITLE = new TextStyle(10.5, 14, true, Hue.INK);
    static final TextStyle CAPTION_DETAIL = new TextStyle(9, 12, false, Hue.INK);
    static final TextStyle EYEBROW = new TextStyle(10, 14, true, Hue.ACCENT);
    static final TextStyle RUNNING = new TextStyle(8.5, 11, false, Hue.INK);
    static final TextStyle RUNNING_BOLD = new TextStyle(8.5, 11, true, Hue.INK);
    static final TextStyle FACT_LABEL = new TextStyle(9.5, 12.5, false, Hue.INK);

    static TextStyle of(Voice voice) {
        return switch (voice) {
            case BODY -> BODY;
            case LEAD -> LEAD;
            case CALLOUT -> BODY;
            case NOTE, SOURCE -> NOTE;
        };
    }

    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> new TextStyle(24, 28, true, Hue.HEADING);
            case 2 -> new TextStyle(16, 20, true, Hue.HEADING);
            case 3 -> new TextStyle(12.5, 16.5, true, Hue.INK);
            default -> new TextStyle(10.5, 15, true, Hue.INK);
        };
    }

    Face face(boolean strong, boolean emphasis) {
        if (bold || strong) {
            return emphasis ? Face.BOLD_ITALIC : Face.BOLD;
        }
        return emphasis ? Face.ITALIC : Face.REGULAR;
    }

    /** The baseline of a line that starts at this height: capitals stand in the middle of the leading. */
    double baseline(double top) {
        return top + leading / 2 + size * 0.33;
    }
}
