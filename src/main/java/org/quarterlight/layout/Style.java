package org.quarterlight.layout;

import org.quarterlight.chart.Hue;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.font.Face;

/** How a run of text is set: size and leading in points. */
record Style(double size, double leading, boolean bold, Hue hue) {
    static final Style BODY = new Style(11, 16, false, Hue.INK);
    static final Style LEAD = new Style(13.5, 19, false, Hue.INK);
    static final Style NOTE = new Style(9, 12.5, false, Hue.INK);
    static final Style CELL = new Style(9, 12, false, Hue.INK);
    static final Style CELL_BOLD = new Style(9, 12, true, Hue.INK);
    static final Style CAPTION_TITLE = new Style(10.5, 14, true, Hue.INK);
    static final Style CAPTION_DETAIL = new Style(9, 12, false, Hue.INK);
    static final Style EYEBROW = new Style(11, 15, true, Hue.PLUM);
    static final Style RUNNING = new Style(8.5, 11, false, Hue.INK);
    static final Style FACT_LABEL = new Style(9.5, 12.5, false, Hue.INK);

    static Style of(Voice voice) {
        return switch (voice) {
            case BODY -> BODY;
            case LEAD -> LEAD;
            case NOTE -> NOTE;
        };
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> new Style(25, 30, true, Hue.BLUE);
            case 2 -> new Style(16, 20, true, Hue.BLUE);
            case 3 -> new Style(12.5, 16.5, true, Hue.INK);
            default -> new Style(10.5, 15, true, Hue.INK);
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
