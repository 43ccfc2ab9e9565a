package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.document.Chart.PromisedAndDelivered;
import org.quarterlight.document.Chart.Step;

/** Running counts of go-lives, as first promised, as planned now and as they happened; each line named at its end. */
final class PromisedDrawing {
    private static final double LEFT = 30;
    private static final double TOP = 18;
    private static final double BOTTOM = 210;
    private static final double FOOT = 20;
    private static final double PAD = 10;
    private static final double LABEL = DrawingText.SIZE * DrawingText.LEADING + 1;
    private static final double EMPTY_HEIGHT = 40;
    private static final SeriesStyle PROMISED =
            new SeriesStyle(Hue.PLUM, Pattern.SOLID, List.of(5.0, 2.5), SeriesStyle.Form.DIAMOND);
    private static final SeriesStyle PLANNED =
            new SeriesStyle(Hue.TEAL, Pattern.SOLID, List.of(1.5, 2.0), SeriesStyle.Form.SQUARE);
    private static final SeriesStyle DELIVERED =
            new SeriesStyle(Hue.BLUE, Pattern.SOLID, List.of(), SeriesStyle.Form.CIRCLE);

    private final PromisedAndDelivered chart;
    private final double width;
    private final List<Series> series;
    private final TimeAxis across;
    private final CountAxis up;
    private final DrawingSheet sheet = new DrawingSheet();

    PromisedDrawing(PromisedAndDelivered chart, double width) {
        this.chart = chart;
        this.width = width;
        this.series = Stream.of(
                        new Series("promised at first", chart.promised(), PROMISED),
                        new Series("planned now", chart.planned(), PLANNED),
                        new Series("went live", chart.delivered(), DELIVERED))
                .filter(one -> !one.steps.isEmpty())
                .toList();
        TreeSet<LocalDate> days =
                new TreeSet<>(List.of(chart.asAt().minusMonths(1), chart.asAt().plusMonths(1)));
        series.forEach(one -> one.steps.forEach(step -> days.add(step.day())));
        double labelWidth =
                DrawingText.widest(series.stream().map(Series::label).toList(), DrawingText.SIZE);
        this.across = new TimeAxis(days.first(), days.last(), LEFT, width - Math.ceil(labelWidth) - 2 * PAD);
        int most = series.stream().mapToInt(Series::last).max().orElse(1);
        this.up = CountAxis.holding(Math.max(1, most), 6, BOTTOM, TOP + 6);
    }

    /** One line of the picture. */
    private record Series(String name, List<Step> steps, SeriesStyle style) {
        int last() {
            return steps.isEmpty() ? 0 : steps.getLast().count();
        }

        String label() {
            return last() + " " + name;
        }
    }

    Drawing draw() {
        if (series.isEmpty()) {
            sheet.text(0, EMPTY_HEIGHT / 2, "No go-live was promised or delivered", DrawingText.SIZE, Anchor.START);
            return sheet.finished(width, EMPTY_HEIGHT);
        }
        grid();
        asAt();
        series.forEach(this::steps);
        labels();
        return sheet.finished(width, BOTTOM + FOOT);
    }

    private void grid() {
        for (int tick : up.ticks()) {
            sheet.line(LEFT, up.at(tick), across.end(), up.at(tick), DrawingSheet.solid(Hue.RULE, 0.5));
            sheet.text(LEFT - 5, up.at(tick) + 3, DrawingText.number(tick), DrawingText.SMALL, Anchor.END);
        }
        double step = DrawingText.width("MMM 0000", DrawingText.SMALL) + 8;
        for (YearMonth month : across.months((int) ((across.end() - LEFT) / step))) {
            double x = across.at(month.atDay(1));
            sheet.line(x, BOTTOM, x, BOTTOM + 3, DrawingSheet.solid(Hue.INK, 0.6));
            sheet.text(x, BOTTOM + 13, TimeAxis.SHORT_MONTH.format(month), DrawingText.SMALL, Anchor.MIDDLE);
        }
        sheet.line(LEFT, BOTTOM, across.end(), BOTTOM, DrawingSheet.solid(Hue.INK, 0.8));
        sheet.text(0, 8, "Running count", DrawingText.SMALL, Anchor.START);
    }

    private void asAt() {
        double x = across.at(chart.asAt().plusDays(1));
        sheet.line(x, TOP, x, BOTTOM, new Stroke(Hue.INK, 0.8, List.of(1.0, 2.0)));
        String text = "as at " + TimeAxis.DAY.format(chart.asAt());
        double half = DrawingText.width(text, DrawingText.SMALL) / 2;
        sheet.text(Math.min(x, width - half), TOP - 4, text, DrawingText.SMALL, Anchor.MIDDLE);
    }

    private void steps(Series one) {
        sheet.line(points(one), new Stroke(one.style.hue(), one.style.equals(DELIVERED) ? 2.2 : 1.5, one.style.dash()));
    }

    private List<Point> points(Series one) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(across.middle(one.steps.getFirst().day()), up.at(0)));
        int count = 0;
        for (Step step : one.steps) {
            double x = across.middle(step.day());
            if (count > 0) {
                points.add(new Point(x, up.at(count)));
            }
            points.add(new Point(x, up.at(step.count())));
            count = step.count();
        }
        double end = one.style.equals(DELIVERED) ? across.at(chart.asAt().plusDays(1)) : across.end();
        points.add(new Point(Math.max(end, points.getLast().x()), up.at(count)));
        return points;
    }

    private void labels() {
        List<SideLabels.Wanted> wanted = series.stream()
                .map(one -> new SideLabels.Wanted(one.label(), points(one).getLast(), one.style))
                .toList();
        double x = across.end() + 2 * PAD - 4;
        for (SideLabels.Placed label : SideLabels.spread(wanted, TOP + 6, BOTTOM, LABEL)) {
            Point end = label.label().end();
            Stroke leader = new Stroke(label.label().style().hue(), 0.6, List.of(1.0, 1.5));
            sheet.line(
                    List.of(
                            new Point(end.x() + 2, end.y()),
                            new Point(across.end() + 2, end.y()),
                            new Point(x - 3, label.y())),
                    leader);
            sheet.text(x, label.y() + 3, label.label().text(), DrawingText.SIZE, Anchor.START);
        }
    }
}
