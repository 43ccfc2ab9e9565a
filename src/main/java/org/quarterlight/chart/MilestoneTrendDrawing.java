package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.document.Chart.MilestoneTrend;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;

/** Report dates across, planned dates up: a level line holds its date, a rising one slips, the diagonal is done. */
final class MilestoneTrendDrawing {
    private static final double LEFT = 46;
    private static final double TOP = 18;
    private static final double FOOT = 32;
    private static final double PLOT = 200;
    private static final double PAD = 10;
    private static final double LABEL_LINE = DrawingText.SMALL * DrawingText.LEADING;
    /** Names may take two lines where there are no more plans than this. */
    private static final int FEW = 12;

    private static final double EMPTY_HEIGHT = 40;
    private static final Stroke DIAGONAL = new Stroke(Hue.INK, 0.8, List.of(3.0, 3.0));

    private final List<TrendLine> lines;
    private final double labelHeight;
    private final double width;
    private final double bottom;
    private final TimeAxis across;
    private final TimeAxis up;
    private final Sheet sheet = new Sheet();

    MilestoneTrendDrawing(MilestoneTrend trend, double width) {
        this.lines =
                trend.lines().stream().filter(MilestoneTrendDrawing::hasDate).toList();
        this.width = width;
        this.labelHeight = (lines.size() <= FEW ? 2 : 1) * LABEL_LINE + 1;
        this.bottom = TOP + Math.max(PLOT, lines.size() * labelHeight + 4);
        List<String> labels = lines.stream().map(MilestoneTrendDrawing::label).toList();
        double labelWidth =
                Math.min(Math.ceil(DrawingText.widest(labels, DrawingText.SMALL)), Math.floor(width * 0.33));
        this.across = axis(reported(), LEFT + 4, width - labelWidth - 2 * PAD - 4);
        this.up = axis(planned(), bottom - 4, TOP + 4);
    }

    private static boolean hasDate(TrendLine line) {
        return line.live() != null || line.points().stream().anyMatch(point -> point.planned() != null);
    }

    private NavigableSet<LocalDate> reported() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> line.points().forEach(point -> days.add(point.reported())));
        lines.stream().map(TrendLine::live).filter(Objects::nonNull).forEach(days::add);
        return days;
    }

    private NavigableSet<LocalDate> planned() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (TrendLine line : lines) {
            line.points().stream()
                    .map(TrendPoint::planned)
                    .filter(Objects::nonNull)
                    .forEach(days::add);
        }
        lines.stream().map(TrendLine::live).filter(Objects::nonNull).forEach(days::add);
        return days;
    }

    private static TimeAxis axis(NavigableSet<LocalDate> days, double start, double end) {
        if (days.isEmpty()) {
            return new TimeAxis(LocalDate.EPOCH, LocalDate.EPOCH, start, end);
        }
        boolean narrow = days.first().plusMonths(2).isAfter(days.last());
        LocalDate first = narrow ? days.first().minusMonths(1) : days.first();
        LocalDate last = narrow ? days.last().plusMonths(1) : days.last();
        return new TimeAxis(first, last, start, end);
    }

    Drawing draw() {
        if (lines.isEmpty()) {
            sheet.text(0, EMPTY_HEIGHT / 2, "No plan has had a date", DrawingText.SIZE, Anchor.START);
            return sheet.finished(width, EMPTY_HEIGHT);
        }
        grid();
        diagonal();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), SeriesStyle.line(i));
        }
        labels();
        key();
        return sheet.finished(width, bottom + FOOT + ChartKey.LINE);
    }

    private void grid() {
        for (YearMonth month : up.months(8)) {
            double y = up.at(month.atDay(1));
            sheet.line(LEFT, y, right(), y, Sheet.solid(Hue.RULE, 0.5));
            String name = TimeAxis.SHORT_MONTH.format(month);
            sheet.text(LEFT - 5, Math.min(y + 3, bottom), name, DrawingText.SMALL, Anchor.END);
        }
        double step = DrawingText.width("MMM 0000", DrawingText.SMALL) + 8;
        for (YearMonth month : across.months((int) ((right() - LEFT) / step))) {
            double x = across.at(month.atDay(1));
            sheet.line(x, bottom, x, bottom + 3, Sheet.solid(Hue.INK, 0.6));
            tickName(x, TimeAxis.SHORT_MONTH.format(month));
        }
        sheet.line(LEFT, bottom, right(), bottom, Sheet.solid(Hue.INK, 0.8));
        sheet.text(0, 8, "Planned date", DrawingText.SMALL, Anchor.START);
        sheet.text(right(), bottom + 26, "Date of report", DrawingText.SMALL, Anchor.END);
    }

    private void tickName(double x, String name) {
        double half = DrawingText.width(name, DrawingText.SMALL) / 2;
        sheet.text(Math.min(x, width - half), bottom + 13, name, DrawingText.SMALL, Anchor.MIDDLE);
    }

    private double right() {
        return across.end() + 4;
    }

    /** Where a plan is planned for the very day of the report, as far as the picture shows it. */
    private void diagonal() {
        LocalDate from = across.first().isAfter(up.first()) ? across.first() : up.first();
        LocalDate to = across.last().isBefore(up.last()) ? across.last() : up.last();
        if (from.isBefore(to)) {
            sheet.line(across.middle(from), up.middle(from), across.middle(to), up.middle(to), DIAGONAL);
        }
    }

    private void key() {
        List<ChartKey.Entry> entries = new ArrayList<>();
        entries.add(new ChartKey.Entry(
                "planned for the day of the report",
                (to, at) -> to.line(at.x(), at.y() + 5, at.x() + 14, at.y() + 5, DIAGONAL)));
        if (lines.stream().anyMatch(line -> line.live() != null)) {
            entries.add(new ChartKey.Entry("went live", (to, at) -> to.ring(at.x() + 8, at.y() + 4.5, 3.5, Hue.INK)));
        }
        new ChartKey(entries, width).draw(sheet, 0, bottom + FOOT);
    }

    private void line(TrendLine line, SeriesStyle style) {
        Stroke stroke = new Stroke(style.hue(), 1.5, style.dash());
        for (List<Point> run : runs(line)) {
            sheet.line(run, stroke);
            run.forEach(point -> sheet.point(point.x(), point.y(), 2.6, style));
        }
        if (line.live() != null) {
            sheet.ring(across.middle(line.live()), up.middle(line.live()), 4, style.hue());
        }
    }

    /** The points of a line, cut where a report gave no date; a go-live joins the last of them. */
    private List<List<Point>> runs(TrendLine line) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (TrendPoint point : line.points()) {
            if (point.planned() != null && !isAfterLive(point, line)) {
                run.add(new Point(across.middle(point.reported()), up.middle(point.planned())));
            } else if (!run.isEmpty() && point.planned() == null) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (line.live() != null) {
            run.add(new Point(across.middle(line.live()), up.middle(line.live())));
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isAfterLive(TrendPoint point, TrendLine line) {
        return line.live() != null && point.reported().isAfter(line.live());
    }

    private void labels() {
        List<SideLabels.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Point end = runs(lines.get(i)).getLast().getLast();
            wanted.add(new SideLabels.Wanted(label(lines.get(i)), end, SeriesStyle.line(i)));
        }
        double x = right() + 2 * PAD - 4;
        for (SideLabels.Placed label : SideLabels.spread(wanted, TOP + 4, bottom - 4, labelHeight)) {
            Point end = label.label().end();
            Stroke leader = new Stroke(label.label().style().hue(), 0.5, List.of(1.0, 1.5));
            sheet.line(
                    List.of(
                            new Point(end.x() + 5, end.y()),
                            new Point(right() + 2, end.y()),
                            new Point(x - 9, label.y())),
                    leader);
            sheet.point(x - 5, label.y(), 2.4, label.label().style());
            name(label, x);
        }
    }

    private void name(SideLabels.Placed label, double x) {
        int most = (int) (labelHeight / LABEL_LINE);
        List<String> words = DrawingText.lines(label.label().text(), DrawingText.SMALL, width - x, most);
        double y = label.y() + 3 - (words.size() - 1) * LABEL_LINE / 2;
        for (String line : words) {
            sheet.text(x, y, line, DrawingText.SMALL, Anchor.START);
            y += LABEL_LINE;
        }
    }

    /** A plan's name and how its line ends, which the picture must say in words. */
    private static String label(TrendLine line) {
        boolean lost = line.points().isEmpty() || line.points().getLast().planned() == null;
        return line.live() != null ? line.label() + " (live)" : lost ? line.label() + " (no date)" : line.label();
    }
}
