package org.quarterlight.benchmark;

import java.util.Locale;

/** A line of the report: a figure beside the most or least it may be; {@code detail} says what it was made from. */
record Row(String what, Bound bound, double target, double figure, String unit, String detail) {
    /** Which side of its target a figure must stand on; a figure without target is only shown. */
    enum Bound {
        AT_LEAST("at least "),
        AT_MOST("at most "),
        NONE("");

        private final String words;

        Bound(String words) {
            this.words = words;
        }
    }

    static Row atLeast(double target, String unit, String what, double figure, String detail) {
        return new Row(what, Bound.AT_LEAST, target, figure, unit, detail);
    }

    static Row atMost(double target, String unit, String what, double figure, String detail) {
        return new Row(what, Bound.AT_MOST, target, figure, unit, detail);
    }

    static Row shown(String unit, String what, double figure, String detail) {
        return new Row(what, Bound.NONE, 0, figure, unit, detail);
    }

    String verdict() {
        return switch (bound) {
            case AT_LEAST -> figure >= target ? "met" : "not met";
            case AT_MOST -> figure <= target ? "met" : "not met";
            case NONE -> "";
        };
    }

    String asked() {
        return bound == Bound.NONE ? "" : bound.words + number(target) + unit;
    }

    String found() {
        return number(figure) + unit;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
