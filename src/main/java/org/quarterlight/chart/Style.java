package org.quarterlight.chart;

import java.util.List;

/** How one series looks: a hue, a pattern for its areas, a dash for its lines and a shape for its points. */
record Style(Hue hue, Pattern pattern, List<Double> dash, Form form) {
    /** The shape of a point. */
    enum Form {
        CIRCLE,
        DIAMOND,
        SQUARE,
        TRIANGLE
    }

    private static final List<Double> SOLID = List.of();
    private static final List<Double> DASHED = List.of(5.0, 2.5);
    private static final List<Double> DOTTED = List.of(1.5, 2.0);
    private static final List<Style> STYLES = List.of(
            new Style(Hue.BLUE, Pattern.SOLID, SOLID, Form.CIRCLE),
            new Style(Hue.TEAL, Pattern.RISING, DASHED, Form.SQUARE),
            new Style(Hue.PLUM, Pattern.LEVEL, SOLID, Form.DIAMOND),
            new Style(Hue.ORANGE, Pattern.FALLING, DOTTED, Form.TRIANGLE),
            new Style(Hue.INK, Pattern.UPRIGHT, DASHED, Form.CIRCLE),
            new Style(Hue.MAUVE, Pattern.CROSSED, SOLID, Form.SQUARE),
            new Style(Hue.WHITE, Pattern.RISING, DOTTED, Form.DIAMOND),
            new Style(Hue.WHITE, Pattern.SOLID, DASHED, Form.TRIANGLE));
    private static final int LINES = 6;

    /** The style of the n-th area, n from 0. */
    static Style area(int n) {
        return STYLES.get(n % STYLES.size());
    }

    /** The style of the n-th line, n from 0; shapes move on when the hues come round again. */
    static Style line(int n) {
        Style style = STYLES.get(n % LINES);
        Form[] forms = Form.values();
        return new Style(style.hue, style.pattern, style.dash, forms[(n + n / LINES) % forms.length]);
    }

    /** The hue of a pattern's lines. */
    Hue lines() {
        return hue == Hue.WHITE ? Hue.INK : Hue.WHITE;
    }

    /** True where white letters can be read on the area. */
    boolean isDark() {
        return pattern == Pattern.SOLID && hue == Hue.BLUE;
    }
}
