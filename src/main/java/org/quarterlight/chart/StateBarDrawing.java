package org.quarterlight.chart;

import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.StateBar;
import org.quarterlight.document.Chart.StatePart;
import org.quarterlight.font.Face;

/** All plans as one bar, a part a state, counts in the parts where they fit and in the key always. */
final class StateBarDrawing {
    private static final double BAR = 34;
    private static final double NUMBER = 15;
    private static final double PAD = 8;

    private final StateBar chart;
    private final double width;
    private final Sheet sheet = new Sheet();

    StateBarDrawing(StateBar chart, double width) {
        this.chart = chart;
        this.width = width;
    }

    Drawing draw() {
        List<StatePart> parts =
                chart.parts().stream().filter(part -> part.count() > 0).toList();
        double x = 0;
        for (StatePart part : parts) {
            double wide = width * part.count() / chart.read();
            sheet.area(x, 0, wide, BAR, SeriesStyle.state(part.state()));
            number(part, x, wide);
            x += wide;
        }
        double key = new ChartKey(parts.stream().map(StateBarDrawing::entry).toList(), width).draw(sheet, 0, BAR + PAD);
        return sheet.finished(width, BAR + PAD + key);
    }

    private static ChartKey.Entry entry(StatePart part) {
        String words = part.count() + " " + part.state();
        return new ChartKey.Entry(words, (to, at) -> to.area(at.x(), at.y(), 14, 8, SeriesStyle.state(part.state())));
    }

    private void number(StatePart part, double left, double wide) {
        String text = Integer.toString(part.count());
        double box = DrawingText.width(text, NUMBER, Face.BOLD) + 8;
        if (box + 4 > wide) {
            return;
        }
        boolean dark = SeriesStyle.state(part.state()).isDark();
        if (!dark) {
            sheet.rect(left + 4, 6, box, BAR - 12, new Paint(Hue.WHITE, null));
        }
        Hue hue = dark ? Hue.WHITE : Hue.INK;
        sheet.text(left + 8, BAR / 2 + 5, text, NUMBER, Face.BOLD, Anchor.START, hue);
    }
}
