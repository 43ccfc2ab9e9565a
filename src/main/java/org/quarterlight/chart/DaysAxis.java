package org.quarterlight.chart;

import java.util.Collections;
import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;

/** Days before and after zero, laid along a line. */
record DaysAxis(int least, int most, double start, double end) {
    /** An axis that holds all the days and zero. */
    static DaysAxis of(List<Integer> days, double start, double end) {
        int least = days.isEmpty() ? 0 : Math.min(0, Collections.min(days));
        int most = days.isEmpty() ? 1 : Math.max(0, Collections.max(days));
        return new DaysAxis(least, Math.max(most, least + 1), start, end);
    }

    double at(int days) {
        return start + (end - start) * ((double) days - least) / ((double) most - least);
    }

    /** The line of zero, and the days at both ends below it where they do not lie on each other. */
    void draw(DrawingSheet sheet, double top, double bottom) {
        sheet.line(at(0), top, at(0), bottom + 3, DrawingSheet.solid(Hue.INK, 0.8));
        label(sheet, 0, bottom);
        double room = DrawingText.width("-0,000", DrawingText.SMALL) + 6;
        if (least < 0 && at(0) - at(least) > room) {
            label(sheet, least, bottom);
        }
        if (most > 0 && at(most) - at(0) > room) {
            label(sheet, most, bottom);
        }
    }

    private void label(DrawingSheet sheet, int days, double bottom) {
        sheet.text(at(days), bottom + 12, DrawingText.number(days), DrawingText.SMALL, Anchor.MIDDLE);
    }
}
