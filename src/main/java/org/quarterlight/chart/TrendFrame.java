package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;

/** One frame of a milestone trend: bands of months, the ground of dates already passed, and lines with their words. */
final class TrendFrame {
    /** Room for the names of months beside a frame, and below it. */
    static final double LEFT = 48;

    static final double FOOT = 16;
    static final Stroke DIAGONAL = new Stroke(Hue.INK, 0.8, List.of(3.0, 3.0));
    private static final double INSET = 6;
    private static final double LONGEST_WORDS = 110;
    /** With more reports than this only those that changed a date have their point. */
    private static final int REPORTS_WITH_POINTS = 24;

    private static final double TICK = DrawingText.SMALL + 5;

    private final DrawingSheet sheet;
    private final WordPlaces.Area area;
    private final TimeAxis across;
    private final TimeAxis up;
    private final WordPlaces words;

    TrendFrame(DrawingSheet sheet, TrendScale scale, WordPlaces.Area area) {
        this.sheet = sheet;
        this.area = area;
        this.across = scale.across(area.left() + INSET, area.right() - INSET);
        this.up = scale.up(area.bottom() - INSET, area.top() + INSET);
        this.words = new WordPlaces(area);
    }

    /** Bands, ground, diagonal and the names of months. */
    void ground() {
        List<YearMonth> months = up.months(Math.max(2, (int) ((area.bottom() - area.top()) / TICK)));
        for (int i = 0; i < months.size(); i += 2) {
            double low = up.at(months.get(i).atDay(1));
            double high = i + 1 < months.size() ? up.at(months.get(i + 1).atDay(1)) : area.top();
            sheet.rect(area.left(), high, area.right() - area.left(), low - high, new Paint(Hue.BAND, null));
        }
        passed();
        for (YearMonth month : months) {
            double y = up.at(month.atDay(1));
            sheet.line(area.left(), y, area.right(), y, DrawingSheet.solid(Hue.RULE, 0.5));
            sheet.text(area.left() - 4, y + 3, TimeAxis.SHORT_MONTH.format(month), DrawingText.SMALL, Anchor.END);
        }
        reports();
    }

    /** The ground below the diagonal, where a date had passed when it was reported, and the diagonal itself. */
    private void passed() {
        List<Point> edge = diagonal();
        List<Point> corners = new ArrayList<>(edge);
        corners.add(new Point(area.right(), area.bottom()));
        corners.add(new Point(area.left(), area.bottom()));
        sheet.polygon(corners, Hue.PASSED);
        LocalDate from = later(across.first(), up.first());
        LocalDate to = across.last().isBefore(up.last()) ? across.last() : up.last();
        if (from.isBefore(to)) {
            List<Point> line = List.of(
                    new Point(across.middle(from), up.middle(from)), new Point(across.middle(to), up.middle(to)));
            sheet.line(line, DIAGONAL);
            words.avoid(line);
        }
    }

    /** The edge of the passed ground from the frame's left to its right. */
    private List<Point> diagonal() {
        List<Point> edge = new ArrayList<>();
        edge.add(new Point(area.left(), height(across.first())));
        Stream.of(across.first(), up.first(), up.last(), across.last())
                .filter(across::shows)
                .sorted()
                .map(day -> new Point(across.middle(day), height(day)))
                .forEach(edge::add);
        edge.add(new Point(area.right(), height(across.last())));
        return edge;
    }

    private double height(LocalDate day) {
        return Math.clamp(up.middle(day), area.top(), area.bottom());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void reports() {
        double name = DrawingText.width("MMM 0000", DrawingText.SMALL);
        int most = Math.max(1, (int) ((area.right() - area.left()) / (name + 8)));
        for (YearMonth month : across.months(most)) {
            double x = across.at(month.atDay(1));
            sheet.line(x, area.bottom(), x, area.bottom() + 3, DrawingSheet.solid(Hue.INK, 0.6));
            String words = TimeAxis.SHORT_MONTH.format(month);
            double middle = Math.clamp(x, area.left() + name / 2 - 12, area.right() - name / 2 + 6);
            sheet.text(middle, area.bottom() + 13, words, DrawingText.SMALL, Anchor.MIDDLE);
        }
        sheet.line(area.left(), area.bottom(), area.right(), area.bottom(), DrawingSheet.solid(Hue.INK, 0.8));
    }

    /** The lines with their points, then every change in the words of the source. */
    void lines(List<TrendLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), lines.size() == 1 ? SeriesStyle.line(0) : SeriesStyle.line(i));
        }
        for (TrendLine line : lines) {
            changes(line).forEach(change -> said(line, change));
        }
    }

    private void line(TrendLine line, SeriesStyle style) {
        Stroke stroke = new Stroke(style.hue(), 1.5, style.dash());
        boolean all = line.points().size() <= REPORTS_WITH_POINTS;
        for (List<Point> run : runs(line)) {
            sheet.line(run, stroke);
            words.avoid(run);
        }
        for (TrendPoint point : all ? line.points() : changes(line)) {
            Point at = place(line, point);
            if (point.planned() == null) {
                cross(at, style.hue());
            } else if (!isAfterLive(point, line)) {
                sheet.point(at.x(), at.y(), 2.6, style);
            }
            words.take(new WordPlaces.Area(at.x() - 4, at.y() - 4, at.x() + 4, at.y() + 4));
        }
        if (line.live() != null) {
            sheet.ring(across.middle(line.live()), up.middle(line.live()), 4, style.hue());
        }
    }

    private void cross(Point at, Hue hue) {
        sheet.line(at.x() - 3, at.y() - 3, at.x() + 3, at.y() + 3, DrawingSheet.solid(hue, 1.4));
        sheet.line(at.x() - 3, at.y() + 3, at.x() + 3, at.y() - 3, DrawingSheet.solid(hue, 1.4));
    }

    /** The points of a line, cut where a report gave no date; a go-live joins the last of them. */
    List<List<Point>> runs(TrendLine line) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (TrendPoint point : line.points()) {
            if (point.planned() != null && !isAfterLive(point, line)) {
                run.add(place(line, point));
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

    /** Where a point stands; a report without a date stands at the last date before it. */
    private Point place(TrendLine line, TrendPoint point) {
        LocalDate planned = point.planned();
        for (TrendPoint before : line.points()) {
            if (point.planned() == null && !before.reported().isAfter(point.reported()) && before.planned() != null) {
                planned = before.planned();
            }
        }
        return new Point(across.middle(point.reported()), up.middle(planned == null ? up.first() : planned));
    }

    /** The first report and those whose words differ from the report before. */
    static List<TrendPoint> changes(TrendLine line) {
        List<TrendPoint> changes = new ArrayList<>();
        String last = null;
        boolean dated = false;
        for (TrendPoint point : line.points()) {
            dated |= point.planned() != null;
            if (dated && !point.text().equals(last) && !isAfterLive(point, line)) {
                changes.add(point);
                last = point.text();
            }
        }
        return changes;
    }

    private void said(TrendLine line, TrendPoint change) {
        String text = DrawingText.shortened(
                change.text(), DrawingText.SMALL, Math.min(LONGEST_WORDS, area.right() - area.left() - 8));
        WordPlaces.Area place = words.place(place(line, change), DrawingText.width(text, DrawingText.SMALL));
        if (place != null) {
            double wide = place.right() - place.left() + 2;
            double high = place.bottom() - place.top();
            sheet.rect(place.left() - 1, place.top(), wide, high, new Paint(Hue.WHITE, null));
            sheet.text(place.left(), WordPlaces.baseline(place), text, DrawingText.SMALL, Anchor.START);
        }
    }
}
