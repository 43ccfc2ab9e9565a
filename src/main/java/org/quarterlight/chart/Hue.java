package org.quarterlight.chart;

import java.util.Locale;

/** The colours a chart may use, as sRGB; no meaning rests on a hue alone. */
public enum Hue {
    BLUE(0x12436D),
    TEAL(0x28A197),
    PLUM(0x801650),
    ORANGE(0xF46A25),
    INK(0x3D3D3D),
    MAUVE(0xA285D1),
    /** Rules and grid lines. */
    RULE(0xBFBFBF),
    /** The ground of bands behind marks. */
    BAND(0xF2F2F2),
    /** The ground where a planned date had already passed when it was reported. */
    PASSED(0xF1E4EC),
    /** Tints of blue for counts in a table, from few to many. */
    PALE(0xDCE6EE),
    SKY(0x9DB7CC),
    WHITE(0xFFFFFF),
    /** Headings, rules and links, which a theme may dress otherwise. */
    HEADING(0x12436D),
    /** The line that names the programme, which a theme may dress otherwise. */
    ACCENT(0x801650);

    private final int rgb;

    Hue(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return rgb;
    }

    /** As CSS and SVG write it, such as {@code #12436D}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
