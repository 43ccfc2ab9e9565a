package org.quarterlight.chart;

import java.util.List;
import java.util.function.Function;
import org.quarterlight.chart.DrawnMark.Anchor;

/**
 * The rows of a chart: no more than can be read, each named at its left on a line or two, and a last line that says how many
 * are left out.
 */
record RowLabels<T>(List<T> all, Function<T, String> label, double width, double share) {
    static final int MOST = 25;
    static final double ROW = 19;
    private static final double TALL_ROW = 27;
    static final double PAD = 8;
    /** How much of the width names may take. */
    static final double SHARE = 0.36;

    private static final double LINE = DrawingText.SIZE * DrawingText.LEADING;

    RowLabels(List<T> all, Function<T, String> label, double width) {
        this(all, label, width, SHARE);
    }

    List<T> shown() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Where the names end and the picture may start. */
    double start() {
        return Math.min(Math.ceil(widest()), Math.floor(width * share)) + PAD;
    }

    private double widest() {
        return DrawingText.widest(shown().stream().map(label).toList(), DrawingText.SIZE);
    }

    /** The height of a row: one line, or two where a name needs them. */
    double row() {
        return widest() > start() - PAD ? TALL_ROW : ROW;
    }

    void draw(DrawingSheet sheet, double top) {
        double middle = top + row() / 2;
        for (T row : shown()) {
            List<String> lines = DrawingText.lines(label.apply(row), DrawingText.SIZE, start() - PAD, 2);
            double y = middle + 3.3 - (lines.size() - 1) * LINE / 2;
            for (String line : lines) {
                sheet.text(0, y, line, DrawingText.SIZE, Anchor.START);
                y += LINE;
            }
            middle += row();
        }
        int more = all.size() - shown().size();
        if (more > 0) {
            sheet.text(0, middle + 3.3, "and " + more + " more", DrawingText.SIZE, Anchor.START);
        }
    }

    double height() {
        return rowsHeight() + (all.size() > MOST ? row() : 0);
    }

    /** The height of the rows alone, without the line that says how many are left out. */
    double rowsHeight() {
        return shown().size() * row();
    }

    /** The middle of the n-th row, n from 0. */
    double middle(double top, int n) {
        return top + (n + 0.5) * row();
    }
}
