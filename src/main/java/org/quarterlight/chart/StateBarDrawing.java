package org.quarterlight.chart;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.StateBar;
import org.quarterlight.document.Chart.StatePart;
import org.quarterlight.font.Face;

/** All plans as one bar, a part a state: count and state stand in the part where they fit, else in a key below. */
final class StateBarDrawing {
    private static final double BAR = 46;
    private static final double NUMBER = 17;
    private static final double PAD = 8;
    private static final double INSET = 7;
    /** So much of a pattern must be left beside the words to tell it by. */
    private static final double PATTERN = 14;

    private final StateBar chart;
    private final double width;
    private final DrawingSheet sheet = new DrawingSheet();

    StateBarDrawing(StateBar chart, double width) {
        this.chart = chart;
        this.width = width;
    }

    Drawing draw() {
        List<ChartKey.Entry> below = new ArrayList<>();
        double x = 0;
        for (StatePart part : chart.parts()) {
            double wide = part.count() == 0 ? 0 : width * part.count() / chart.read();
            if (wide > 0) {
                sheet.area(x, 0, wide, BAR, SeriesStyle.state(part.state()));
                if (!words(part, x, wide)) {
                    below.add(entry(part));
                }
            }
            x += wide;
        }
        double key = below.isEmpty() ? 0 : PAD + new ChartKey(below, width).draw(sheet, 0, BAR + PAD);
        return sheet.finished(width, BAR + key);
    }

    private static ChartKey.Entry entry(StatePart part) {
        String words = DrawingText.number(part.count()) + " " + part.state();
        return new ChartKey.Entry(words, (to, at) -> to.area(at.x(), at.y(), 14, 8, SeriesStyle.state(part.state())));
    }

    /** Writes the count above the state, or the count alone; answers whether the part needs no key. */
    private boolean words(StatePart part, double left, double wide) {
        SeriesStyle style = SeriesStyle.state(part.state());
        String count = DrawingText.number(part.count());
        double number = DrawingText.width(count, NUMBER, Face.BOLD);
        double both = Math.max(number, DrawingText.width(part.state(), DrawingText.SMALL));
        double room = wide - 2 * INSET - (style.isDark() ? 0 : PATTERN);
        if (both <= room) {
            ground(left, both, 35, style);
            ink(count, left + INSET, 21, NUMBER, Face.BOLD, style);
            ink(part.state(), left + INSET, 36, DrawingText.SMALL, Face.REGULAR, style);
            return true;
        }
        if (number <= room) {
            ground(left, number, 20, style);
            ink(count, left + INSET, 29, NUMBER, Face.BOLD, style);
        }
        return false;
    }

    /** A white ground for words that would not be read on the part itself. */
    private void ground(double left, double words, double height, SeriesStyle style) {
        if (!style.isDark()) {
            sheet.rect(left + INSET - 4, (BAR - height) / 2, words + 8, height, new Paint(Hue.WHITE, null));
        }
    }

    private void ink(String words, double x, double y, double size, Face face, SeriesStyle style) {
        sheet.text(x, y, words, size, face, Anchor.START, style.isDark() ? Hue.WHITE : Hue.INK);
    }
}
