package org.quarterlight.chart;

import java.util.List;
import java.util.function.Function;
import org.quarterlight.chart.DrawnMark.Anchor;

/** The rows of a chart: no more than can be read, each named at its left, and a last line that says how many are left out. */
record RowLabels<T>(List<T> all, Function<T, String> label, double width) {
    static final int MOST = 25;
    static final double ROW = 19;
    private static final double PAD = 8;
    private static final double SHARE = 0.36;

    List<T> shown() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Where the names end and the picture may start. */
    double start() {
        double widest = DrawingText.widest(shown().stream().map(label).toList(), DrawingText.SIZE);
        return Math.min(Math.ceil(widest), Math.floor(width * SHARE)) + PAD;
    }

    void draw(Sheet sheet, double top) {
        double y = top;
        for (T row : shown()) {
            String words = DrawingText.shortened(label.apply(row), DrawingText.SIZE, start() - PAD);
            sheet.text(0, y + ROW / 2 + 3.3, words, DrawingText.SIZE, Anchor.START);
            y += ROW;
        }
        int more = all.size() - shown().size();
        if (more > 0) {
            sheet.text(0, y + ROW / 2 + 3.3, "and " + more + " more", DrawingText.SIZE, Anchor.START);
        }
    }

    double height() {
        return (shown().size() + (all.size() > MOST ? 1 : 0)) * ROW;
    }

    /** The middle of the n-th row, n from 0. */
    double middle(double top, int n) {
        return top + (n + 0.5) * ROW;
    }
}
