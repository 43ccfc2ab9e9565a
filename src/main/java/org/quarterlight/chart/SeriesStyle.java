package org.quarterlight.chart;

import java.util.List;
import java.util.Map;

/** How one series looks: a hue, a pattern for its areas, a dash for its lines and a shape for its points. */
record SeriesStyle(Hue hue, Pattern pattern, List<Double> dash, Form form) {
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
    private static final List<SeriesStyle> STYLES = List.of(
            new SeriesStyle(Hue.BLUE, Pattern.SOLID, SOLID, Form.CIRCLE),
            new SeriesStyle(Hue.TEAL, Pattern.RISING, DASHED, Form.SQUARE),
            new SeriesStyle(Hue.PLUM, Pattern.LEVEL, SOLID, Form.DIAMOND),
            new SeriesStyle(Hue.ORANGE, Pattern.FALLING, DOTTED, Form.TRIANGLE),
            new SeriesStyle(Hue.INK, Pattern.UPRIGHT, DASHED, Form.CIRCLE),
            new SeriesStyle(Hue.MAUVE, Pattern.CROSSED, SOLID, Form.SQUARE),
            new SeriesStyle(Hue.WHITE, Pattern.RISING, DOTTED, Form.DIAMOND),
            new SeriesStyle(Hue.WHITE, Pattern.SOLID, DASHED, Form.TRIANGLE));
    private static final int LINES = 6;

    private static final Map<String, SeriesStyle> STATES = Map.of(
            "live", area(Hue.BLUE, Pattern.SOLID),
            "live in part", area(Hue.TEAL, Pattern.RISING),
            "due", area(Hue.ORANGE, Pattern.SOLID),
            "possibly due", area(Hue.ORANGE, Pattern.FALLING),
            "later", area(Hue.MAUVE, Pattern.LEVEL),
            "overdue", area(Hue.PLUM, Pattern.CROSSED),
            "past its date", area(Hue.PLUM, Pattern.CROSSED),
            "undated", area(Hue.PLUM, Pattern.SOLID),
            "stopped", area(Hue.INK, Pattern.UPRIGHT));

    private static SeriesStyle area(Hue hue, Pattern pattern) {
        return new SeriesStyle(hue, pattern, SOLID, Form.SQUARE);
    }

    /** A state has one look, in every chart and every issue; what is no state is white with lines. */
    static SeriesStyle state(String words) {
        return STATES.getOrDefault(words, area(Hue.WHITE, Pattern.RISING));
    }

    /** The style of the n-th line, n from 0; shapes move on when the hues come round again. */
    static SeriesStyle line(int n) {
        SeriesStyle style = STYLES.get(n % LINES);
        Form[] forms = Form.values();
        return new SeriesStyle(style.hue, style.pattern, style.dash, forms[(n + n / LINES) % forms.length]);
    }

    /** The hue of a pattern's lines. */
    Hue lines() {
        return hue == Hue.WHITE ? Hue.INK : Hue.WHITE;
    }

    /** True where white letters can be read on the area. */
    boolean isDark() {
        return pattern == Pattern.SOLID && (hue == Hue.BLUE || hue == Hue.PLUM);
    }
}
