package org.quarterlight.chart;

import java.util.List;
import java.util.function.BiConsumer;
import org.quarterlight.chart.DrawnMark.Anchor;

/** A compact key: swatches with words, over as many lines as they need. */
record ChartKey(List<Entry> entries, double width) {
    private static final double SWATCH = 14;
    private static final double GAP = 12;
    static final double LINE = 13;

    /** A word and what paints its swatch of 14 by 8 points at a top left corner. */
    record Entry(String text, BiConsumer<DrawingSheet, DrawnMark.Point> swatch) {}

    /** Draws the key from its top left corner and answers how tall it is. */
    double draw(DrawingSheet sheet, double left, double top) {
        return entries.isEmpty() ? 0 : layOut(sheet, left, top);
    }

    private double layOut(DrawingSheet sheet, double left, double top) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            String text = DrawingText.shortened(entry.text(), DrawingText.SMALL, width - SWATCH - GAP);
            double wide = SWATCH + 4 + DrawingText.width(text, DrawingText.SMALL);
            if (x > left && x + wide > left + width) {
                x = left;
                y += LINE;
            }
            entry.swatch().accept(sheet, new DrawnMark.Point(x, y + 1));
            sheet.text(x + SWATCH + 4, y + 8, text, DrawingText.SMALL, Anchor.START);
            x += wide + GAP;
        }
        return y + LINE - top;
    }
}
