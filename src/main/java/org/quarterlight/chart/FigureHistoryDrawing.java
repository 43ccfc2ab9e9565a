package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.font.Face;

/**
 * One figure by the date of each issue, from zero up, with a gap where it had no value; the newest value stands beside
 * its point.
 */
public final class FigureHistoryDrawing {
    private static final double TOP = 26;
    private static final double BOTTOM = 190;
    private static final double FOOT = 22;
    private static final double GAP = 8;
    private static final double MONTH_ROOM = 64;
    private static final int MOST_POINTS_WITH_MARKS = 60;
    private static final SeriesStyle STYLE =
            new SeriesStyle(Hue.BLUE, Pattern.SOLID, List.of(), SeriesStyle.Form.CIRCLE);

    private final List<Value> values;
    private final String unit;
    private final double width;
    private final CountAxis up;
    private final TimeAxis across;
    private final DrawingSheet sheet = new DrawingSheet();

    /** What the figure was at a date, and how it is written there. */
    public record Value(LocalDate day, OptionalDouble height, String words) {}

    private FigureHistoryDrawing(List<Value> values, String unit, double width) {
        this.values = values.stream().sorted(Comparator.comparing(Value::day)).toList();
        this.unit = unit;
        this.width = width;
        double most = values.stream()
                .mapToDouble(value -> value.height().orElse(0))
                .max()
                .orElse(0);
        this.up = CountAxis.holding((int) Math.ceil(Math.max(1, most)), 5, BOTTOM, TOP);
        double left = DrawingText.width(DrawingText.number(up.top()), DrawingText.SIZE) + GAP;
        double right = width - DrawingText.width(newest().words(), DrawingText.SIZE) - 2 * GAP;
        this.across = new TimeAxis(this.values.getFirst().day(), newest().day(), left, right);
    }

    /** False where there is no line to draw: fewer than two values, or one below zero. */
    public static boolean canDraw(List<Value> values) {
        return values.stream().filter(value -> value.height().isPresent()).count() > 1
                && values.stream().allMatch(value -> value.height().orElse(0) >= 0);
    }

    /** The drawing, so many points wide; the unit names what the axis counts. */
    public static Drawing of(List<Value> values, String unit, double width) {
        return new FigureHistoryDrawing(values, unit, width).draw();
    }

    private Value newest() {
        return values.getLast();
    }

    private Drawing draw() {
        sheet.text(0, DrawingText.SIZE + 1, unit, DrawingText.SIZE, Anchor.START);
        for (int tick : up.ticks()) {
            sheet.line(across.start(), up.at(tick), across.end(), up.at(tick), DrawingSheet.solid(Hue.RULE, 0.6));
            sheet.text(
                    across.start() - GAP / 2,
                    up.at(tick) + DrawingText.SIZE / 3,
                    DrawingText.number(tick),
                    DrawingText.SIZE,
                    Anchor.END);
        }
        days();
        runs().forEach(run -> sheet.line(run, DrawingSheet.solid(Hue.BLUE, 1.8)));
        List<Value> drawn =
                values.stream().filter(value -> value.height().isPresent()).toList();
        if (drawn.size() <= MOST_POINTS_WITH_MARKS) {
            drawn.forEach(value -> sheet.point(x(value), y(value), 2.6, STYLE));
        }
        Value last = drawn.getLast();
        sheet.text(
                x(last) + GAP,
                y(last) + DrawingText.SIZE / 3,
                last.words(),
                DrawingText.SIZE,
                Face.BOLD,
                Anchor.START,
                Hue.INK);
        return sheet.finished(width, BOTTOM + FOOT);
    }

    private void days() {
        double room = across.end() - across.start();
        List<YearMonth> months = across.months((int) Math.max(1, room / MONTH_ROOM));
        for (YearMonth month : months) {
            double x = across.at(month.atDay(1));
            sheet.line(x, BOTTOM, x, BOTTOM + 4, DrawingSheet.solid(Hue.INK, 0.8));
            String name = TimeAxis.SHORT_MONTH.format(month);
            double half = DrawingText.width(name, DrawingText.SIZE) / 2 + GAP / 2;
            double middle = Math.clamp(x, half, width - half);
            sheet.text(middle, BOTTOM + FOOT - 5, name, DrawingText.SIZE, Anchor.MIDDLE);
        }
    }

    /** The points of each stretch without a gap. */
    private List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (Value value : values) {
            if (value.height().isPresent()) {
                runs.getLast().add(new Point(x(value), y(value)));
            } else {
                runs.add(new ArrayList<>());
            }
        }
        return runs;
    }

    private double x(Value value) {
        return across.middle(value.day());
    }

    private double y(Value value) {
        return up.start() + (up.end() - up.start()) * value.height().orElse(0) / up.top();
    }
}
