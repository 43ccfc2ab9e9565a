package org.quarterlight.chart;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.document.Chart.StackedBar;
import org.quarterlight.document.Chart.StackedBars;
import org.quarterlight.font.Face;

/** One bar a group, stacked by state, counts in the parts; a part too narrow for its count has it beside the bar. */
final class StackedBarsDrawing {
    private static final double BAR = 14;
    private static final double ROW = 22;
    private static final double PAD = 8;
    private static final double FOOT = 30;
    private static final double LEAST_SHARE_FOR_BARS = 0.35;

    private final StackedBars chart;
    private final double width;
    private final double labelWidth;
    private final DrawingSheet sheet = new DrawingSheet();

    StackedBarsDrawing(StackedBars chart, double width) {
        this.chart = chart;
        this.width = width;
        List<String> labels = chart.bars().stream().map(StackedBar::label).toList();
        this.labelWidth = Math.min(Math.ceil(DrawingText.widest(labels, DrawingText.SIZE)), Math.floor(width * 0.3));
    }

    Drawing draw() {
        ChartKey key = new ChartKey(
                IntStream.range(0, chart.states().size()).mapToObj(this::entry).toList(), width);
        double top = key.draw(sheet, 0, 0) + 4;
        double bottom = top + chart.bars().size() * ROW;
        CountAxis axis = axis();
        grid(axis, top, bottom);
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i), axis, top + i * ROW);
        }
        return sheet.finished(width, bottom + FOOT);
    }

    private ChartKey.Entry entry(int state) {
        return new ChartKey.Entry(chart.states().get(state), (to, at) -> to.area(at.x(), at.y(), 14, 8, style(state)));
    }

    /** The widest axis that leaves room for what must stand beside each bar. */
    private CountAxis axis() {
        double start = labelWidth + PAD;
        double half = DrawingText.width(DrawingText.number(axis(start, width).top()), DrawingText.SMALL) / 2;
        double end = width - Math.max(PAD, half + 1);
        double least = start + (width - start) * LEAST_SHARE_FOR_BARS;
        CountAxis axis = axis(start, end);
        while (overflows(axis) && end > least) {
            end -= 4;
            axis = axis(start, end);
        }
        return axis;
    }

    private CountAxis axis(double start, double end) {
        int most =
                chart.bars().stream().mapToInt(StackedBarsDrawing::total).max().orElse(1);
        return CountAxis.holding(Math.max(1, most), Math.max(2, (int) ((end - start) / 45)), start, end);
    }

    private boolean overflows(CountAxis axis) {
        return chart.bars().stream()
                .anyMatch(bar ->
                        axis.at(total(bar)) + PAD + DrawingText.width(beside(bar, axis), DrawingText.SMALL) > width);
    }

    private void grid(CountAxis axis, double top, double bottom) {
        for (int tick : axis.ticks()) {
            sheet.line(axis.at(tick), top, axis.at(tick), bottom, DrawingSheet.solid(Hue.RULE, 0.5));
            sheet.text(axis.at(tick), bottom + 11, DrawingText.number(tick), DrawingText.SMALL, Anchor.MIDDLE);
        }
        sheet.line(axis.start(), top, axis.start(), bottom, DrawingSheet.solid(Hue.INK, 0.8));
        sheet.text(axis.start(), bottom + 23, "Number", DrawingText.SMALL, Anchor.START);
    }

    private void bar(StackedBar bar, CountAxis axis, double top) {
        double y = top + (ROW - BAR) / 2;
        double baseline = y + BAR / 2 + 3;
        String label = DrawingText.shortened(bar.label(), DrawingText.SIZE, labelWidth);
        sheet.text(0, baseline, label, DrawingText.SIZE, Anchor.START);
        int before = 0;
        for (int state = 0; state < bar.counts().size(); state++) {
            int count = bar.counts().get(state);
            double left = axis.at(before);
            double wide = axis.at(before + count) - left;
            if (count > 0) {
                sheet.area(left, y, wide, BAR, style(state));
                count(count, left, wide, baseline, style(state));
            }
            before += count;
        }
        String beside = beside(bar, axis);
        double room = width - axis.at(before) - PAD;
        sheet.text(
                axis.at(before) + PAD - 2,
                baseline,
                DrawingText.shortened(beside, DrawingText.SMALL, room),
                DrawingText.SMALL,
                Anchor.START);
    }

    private void count(int count, double left, double wide, double baseline, SeriesStyle style) {
        String text = DrawingText.number(count);
        if (!fits(text, wide, style)) {
            return;
        }
        double middle = left + wide / 2;
        if (!style.isDark()) {
            double box = boxWidth(text);
            sheet.rect(middle - box / 2, baseline - 8, box, 10, new Paint(Hue.WHITE, null));
        }
        Hue hue = style.isDark() ? Hue.WHITE : Hue.INK;
        sheet.text(middle, baseline, text, DrawingText.SIZE, Face.BOLD, Anchor.MIDDLE, hue);
    }

    private static double boxWidth(String text) {
        return DrawingText.width(text, DrawingText.SIZE, Face.BOLD) + 4;
    }

    // Round a count on a pattern enough of the pattern must be left to tell it by.
    private static boolean fits(String text, double wide, SeriesStyle style) {
        return boxWidth(text) + (style.isDark() ? 0 : 8) <= wide;
    }

    /** The counts that do not fit their parts, in words. */
    private String beside(StackedBar bar, CountAxis axis) {
        StringJoiner words = new StringJoiner(", ");
        for (int state = 0; state < bar.counts().size(); state++) {
            int count = bar.counts().get(state);
            double wide = axis.at(count) - axis.at(0);
            if (count > 0 && !fits(DrawingText.number(count), wide, style(state))) {
                words.add(count + " " + DrawingText.folded(chart.states().get(state)));
            }
        }
        return total(bar) == 0 ? "0" : words.toString();
    }

    private SeriesStyle style(int state) {
        return SeriesStyle.state(chart.states().get(state));
    }

    private static int total(StackedBar bar) {
        return bar.counts().stream().mapToInt(Integer::intValue).sum();
    }
}
