package org.quarterlight.chart;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.document.Chart.MilestoneTrend;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.font.Face;

/**
 * Report dates across, planned dates up: a level line holds its date, a rising one slips, the diagonal is done. A few
 * plans share one frame; more, or a narrow screen, give each its own on the same scale.
 */
final class MilestoneTrendDrawing {
    private static final int TOGETHER = 5;
    /** As many frames as a page takes. */
    private static final int MOST = 10;

    private static final double NARROW = 300;
    private static final double HEAD = 16;
    private static final double PLOT = 210;
    private static final double SMALL_PLOT = 78;
    private static final double GAP = 16;
    private static final double LABEL_LINE = DrawingText.SMALL * DrawingText.LEADING;
    private static final double EMPTY_HEIGHT = 40;

    private final List<TrendLine> lines;
    private final int more;
    private final double width;
    private final DrawingSheet sheet = new DrawingSheet();

    MilestoneTrendDrawing(MilestoneTrend trend, double width) {
        List<TrendLine> dated =
                trend.lines().stream().filter(MilestoneTrendDrawing::hasDate).toList();
        this.lines = dated.subList(0, Math.min(MOST, dated.size()));
        this.more = dated.size() - lines.size();
        this.width = width;
    }

    private static boolean hasDate(TrendLine line) {
        return line.live() != null || line.points().stream().anyMatch(point -> point.planned() != null);
    }

    Drawing draw() {
        if (lines.isEmpty()) {
            sheet.text(0, EMPTY_HEIGHT / 2, "None has had a date", DrawingText.SIZE, Anchor.START);
            return sheet.finished(width, EMPTY_HEIGHT);
        }
        TrendScale scale = TrendScale.holding(lines);
        double bottom = lines.size() <= TOGETHER && width >= NARROW ? together(scale) : apart(scale);
        if (more > 0) {
            sheet.text(0, bottom + 10, "and " + more + " more", DrawingText.SIZE, Anchor.START);
            bottom += RowLabels.ROW;
        }
        double key = new ChartKey(key(), width).draw(sheet, 0, bottom + 6);
        return sheet.finished(width, bottom + 6 + key);
    }

    /** One frame for all, each line named at its end. */
    private double together(TrendScale scale) {
        List<String> names = lines.stream().map(MilestoneTrendDrawing::name).toList();
        double room = Math.min(Math.ceil(DrawingText.widest(names, DrawingText.SMALL)), Math.floor(width * 0.3));
        WordPlaces.Area area = new WordPlaces.Area(TrendFrame.LEFT, HEAD, width - room - 18, HEAD + PLOT);
        sheet.text(0, 9, "Planned date", DrawingText.SMALL, Anchor.START);
        TrendFrame frame = new TrendFrame(sheet, scale, area);
        frame.ground();
        frame.lines(lines);
        names(frame, area);
        sheet.text(area.right(), area.bottom() + 26, "Date of report", DrawingText.SMALL, Anchor.END);
        return area.bottom() + 30;
    }

    private void names(TrendFrame frame, WordPlaces.Area area) {
        List<SideLabels.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Point end = frame.runs(lines.get(i)).getLast().getLast();
            wanted.add(new SideLabels.Wanted(name(lines.get(i)), end, SeriesStyle.line(i)));
        }
        double x = area.right() + 16;
        double height = 2 * LABEL_LINE + 1;
        for (SideLabels.Placed label :
                SideLabels.spread(wanted, area.top() + height / 2, area.bottom() - height / 2, height)) {
            Point end = label.label().end();
            SeriesStyle style = label.label().style();
            List<Point> leader = List.of(
                    new Point(end.x() + 5, end.y()), new Point(area.right(), end.y()), new Point(x - 9, label.y()));
            sheet.line(leader, new Stroke(style.hue(), 0.5, List.of(1.0, 1.5)));
            sheet.point(x - 5, label.y(), 2.4, style);
            name(label.label().text(), x, label.y());
        }
    }

    private void name(String text, double x, double middle) {
        List<String> words = DrawingText.lines(text, DrawingText.SMALL, width - x, 2);
        double y = middle + 3 - (words.size() - 1) * LABEL_LINE / 2;
        for (String line : words) {
            sheet.text(x, y, line, DrawingText.SMALL, Anchor.START);
            y += LABEL_LINE;
        }
    }

    /** A frame a plan, in two columns where there is room. */
    private double apart(TrendScale scale) {
        int columns = width >= NARROW ? 2 : 1;
        double wide = (width - (columns - 1) * GAP) / columns;
        double high = HEAD + SMALL_PLOT + TrendFrame.FOOT + 4;
        for (int i = 0; i < lines.size(); i++) {
            double left = i % columns * (wide + GAP);
            double top = Math.floorDiv(i, columns) * high;
            String name = DrawingText.shortened(name(lines.get(i)), DrawingText.SIZE, wide * 0.94);
            sheet.text(left, top + 10, name, DrawingText.SIZE, Face.BOLD, Anchor.START, Hue.INK);
            TrendFrame frame = new TrendFrame(
                    sheet,
                    scale,
                    new WordPlaces.Area(left + TrendFrame.LEFT, top + HEAD, left + wide, top + HEAD + SMALL_PLOT));
            frame.ground();
            frame.lines(List.of(lines.get(i)));
        }
        return Math.ceilDiv(lines.size(), columns) * high;
    }

    private List<ChartKey.Entry> key() {
        List<ChartKey.Entry> entries = new ArrayList<>();
        entries.add(new ChartKey.Entry(
                "date already passed",
                (to, at) -> to.rect(at.x(), at.y(), 14, 8, new Paint(Hue.PASSED, DrawingSheet.solid(Hue.RULE, 0.5)))));
        entries.add(new ChartKey.Entry(
                "planned for the day of the report",
                (to, at) -> to.line(at.x(), at.y() + 5, at.x() + 14, at.y() + 5, TrendFrame.DIAGONAL)));
        if (lines.stream().anyMatch(line -> line.live() != null)) {
            entries.add(new ChartKey.Entry("went live", (to, at) -> to.ring(at.x() + 8, at.y() + 4.5, 3.5, Hue.INK)));
        }
        if (lines.stream()
                .flatMap(line -> TrendFrame.changes(line).stream())
                .anyMatch(point -> point.planned() == null)) {
            entries.add(new ChartKey.Entry("no date any more", (to, at) -> {
                to.line(at.x() + 4, at.y() + 1, at.x() + 10, at.y() + 7, DrawingSheet.solid(Hue.INK, 1.4));
                to.line(at.x() + 4, at.y() + 7, at.x() + 10, at.y() + 1, DrawingSheet.solid(Hue.INK, 1.4));
            }));
        }
        return entries;
    }

    /** A plan's name and how its line ends, which the picture must say in words. */
    private static String name(TrendLine line) {
        boolean lost = line.points().isEmpty() || line.points().getLast().planned() == null;
        return line.live() != null ? line.label() + " (live)" : lost ? line.label() + " (no date)" : line.label();
    }
}
