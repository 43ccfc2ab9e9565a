package org.quarterlight.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.quarterlight.chart.DrawnMark.Anchor;
import org.quarterlight.chart.DrawnMark.Paint;
import org.quarterlight.chart.DrawnMark.Point;
import org.quarterlight.chart.DrawnMark.Stroke;
import org.quarterlight.document.Chart.ForwardSchedule;
import org.quarterlight.document.Chart.ScheduleRow;
import org.quarterlight.font.Face;

/** One row a plan: its name, the months across with its day or days, and the date as given. */
final class ForwardScheduleDrawing {
    private static final double HEAD = 18;
    private static final double PAD = 8;
    private static final double BAR = 7;
    private static final double ARROW = 6;
    private static final double ROOM_FOR_ALL_ROWS = 600;
    private static final double EMPTY_HEIGHT = 44;
    private static final SeriesStyle DAY =
            new SeriesStyle(Hue.BLUE, Pattern.SOLID, List.of(), SeriesStyle.Form.DIAMOND);
    private static final Stroke POSSIBLY = new Stroke(Hue.BLUE, 0.9, List.of(2.5, 1.5));

    private final ForwardSchedule schedule;
    /** Plans that are not drawn, as more rows could not be read. */
    private final int more;

    private final double width;
    private final double size = DrawingText.SIZE;
    private final double labelWidth;
    private final double dateWidth;
    private final TimeAxis axis;
    private final DrawingSheet sheet = new DrawingSheet();

    ForwardScheduleDrawing(ForwardSchedule schedule, double width) {
        this.more = Math.max(0, schedule.rows().size() - RowLabels.MOST);
        this.schedule = more == 0 ? schedule : cut(schedule);
        this.width = width;
        this.labelWidth =
                column(this.schedule.rows().stream().map(ScheduleRow::label).toList(), 0.34);
        this.dateWidth =
                column(this.schedule.rows().stream().map(ScheduleRow::dateText).toList(), 0.22);
        double start = labelWidth == 0 ? 0 : labelWidth + PAD;
        double end = dateWidth == 0 ? width : width - dateWidth - PAD;
        this.axis = new TimeAxis(schedule.firstDay(), schedule.lastDay(), start + 0.5, end - 0.5);
    }

    private static ForwardSchedule cut(ForwardSchedule schedule) {
        return new ForwardSchedule(
                schedule.firstDay(), schedule.lastDay(), schedule.rows().subList(0, RowLabels.MOST));
    }

    private double column(List<String> texts, double share) {
        return Math.min(Math.ceil(DrawingText.widest(texts, size)), Math.floor(width * share));
    }

    Drawing draw() {
        List<Row> rows = rows();
        double bottom = HEAD
                + (rows.isEmpty()
                        ? EMPTY_HEIGHT
                        : rows.stream().mapToDouble(Row::height).sum());
        months(bottom);
        double y = HEAD;
        for (Row row : rows) {
            row(row, y);
            y += row.height;
        }
        if (rows.isEmpty()) {
            sheet.text(
                    (axis.start() + axis.end()) / 2,
                    HEAD + EMPTY_HEIGHT / 2 + 3,
                    DrawingText.shortened("None is dated in these months", size, axis.end() - axis.start()),
                    size,
                    Anchor.MIDDLE);
        }
        if (more > 0) {
            bottom += RowLabels.ROW;
            sheet.text(0, bottom - 4, "and " + more + " more", size, Anchor.START);
        }
        double keyHeight = new ChartKey(key(), width).draw(sheet, 0, bottom + 8);
        return sheet.finished(width, bottom + (keyHeight == 0 ? 2 : 8 + keyHeight));
    }

    private List<Row> rows() {
        int count = schedule.rows().size();
        double least = Math.clamp(ROOM_FOR_ALL_ROWS / Math.max(1, count), size * 1.3, 17);
        int lines = count > 12 ? 1 : 2;
        return schedule.rows().stream()
                .map(row -> new Row(
                        row,
                        DrawingText.lines(row.label(), size, labelWidth, lines),
                        DrawingText.lines(row.dateText(), size, dateWidth, lines),
                        least,
                        size))
                .toList();
    }

    /** A row as it will stand. */
    private record Row(ScheduleRow plan, List<String> label, List<String> date, double height) {
        Row(ScheduleRow plan, List<String> label, List<String> date, double least, double size) {
            this(
                    plan,
                    label,
                    date,
                    Math.max(
                            least,
                            Math.max(label.size(), date.size()) * size * DrawingText.LEADING + (least < 13 ? 1.5 : 4)));
        }
    }

    private void months(double bottom) {
        YearMonth month = YearMonth.from(schedule.firstDay());
        for (; !month.atDay(1).isAfter(schedule.lastDay()); month = month.plusMonths(1)) {
            double from = Math.max(axis.start(), axis.at(month.atDay(1)));
            double to = Math.min(axis.end(), axis.at(month.plusMonths(1).atDay(1)));
            sheet.line(from, 2, from, bottom, DrawingSheet.solid(Hue.RULE, 0.6));
            monthName(month, from, to);
        }
        sheet.line(axis.end(), 2, axis.end(), bottom, DrawingSheet.solid(Hue.RULE, 0.6));
        sheet.line(0, HEAD, width, HEAD, DrawingSheet.solid(Hue.INK, 0.8));
        sheet.line(0, bottom, width, bottom, DrawingSheet.solid(Hue.INK, 0.8));
    }

    private void monthName(YearMonth month, double from, double to) {
        List.of(TimeAxis.LONG_MONTH.format(month), TimeAxis.SHORT_MONTH.format(month), TimeAxis.MONTH.format(month))
                .stream()
                .filter(name -> DrawingText.width(name, DrawingText.SMALL, Face.BOLD) <= to - from - 4)
                .findFirst()
                .ifPresent(name -> sheet.text(
                        (from + to) / 2, HEAD - 6, name, DrawingText.SMALL, Face.BOLD, Anchor.MIDDLE, Hue.INK));
    }

    private void row(Row row, double top) {
        double middle = top + row.height / 2;
        if (top > HEAD) {
            sheet.line(0, top, width, top, DrawingSheet.solid(Hue.RULE, 0.4));
        }
        words(row.label, 0, middle);
        words(row.date, width - dateWidth, middle);
        mark(row.plan, middle);
    }

    private void words(List<String> lines, double x, double middle) {
        double leading = size * DrawingText.LEADING;
        double baseline = middle - leading * (lines.size() - 1) / 2 + size * 0.34;
        for (String line : lines) {
            sheet.text(x, baseline, line, size, Anchor.START);
            baseline += leading;
        }
    }

    private void mark(ScheduleRow plan, double middle) {
        if (isDay(plan)) {
            if (plan.from() != null && axis.shows(plan.from())) {
                sheet.point(axis.middle(plan.from()), middle, 4, DAY);
            }
            return;
        }
        LocalDate from = plan.from();
        LocalDate to = plan.to();
        boolean opensLeft = from == null || from.isBefore(axis.first());
        boolean opensRight = to == null || to.isAfter(axis.last());
        double left = from == null || opensLeft ? axis.start() : axis.at(from);
        double right = to == null || opensRight ? axis.end() : axis.at(to.plusDays(1));
        double barLeft = opensLeft ? left + ARROW : left;
        double barRight = opensRight ? right - ARROW : right;
        if (barRight > barLeft) {
            bar(barLeft, barRight, middle, plan.certain());
            arrow(opensLeft, barLeft, left, middle);
            arrow(opensRight, barRight, right, middle);
        }
    }

    private void bar(double left, double right, double middle, boolean certain) {
        if (certain) {
            sheet.rect(left, middle - BAR / 2, right - left, BAR, new Paint(Hue.BLUE, null));
        } else {
            sheet.sketched(left, middle - BAR / 2, right - left, BAR, POSSIBLY);
        }
    }

    private void arrow(boolean open, double base, double tip, double middle) {
        if (open) {
            double half = BAR / 2 + 0.5;
            sheet.polygon(
                    List.of(new Point(base, middle - half), new Point(tip, middle), new Point(base, middle + half)),
                    Hue.BLUE);
        }
    }

    private List<ChartKey.Entry> key() {
        List<ScheduleRow> rows = schedule.rows();
        List<ChartKey.Entry> entries = new ArrayList<>();
        if (rows.stream().anyMatch(ForwardScheduleDrawing::isDay)) {
            entries.add(new ChartKey.Entry("an exact date", (to, at) -> to.point(at.x() + 7, at.y() + 4, 4, DAY)));
        }
        if (rows.stream().anyMatch(row -> row.certain() && !isDay(row))) {
            Paint paint = new Paint(Hue.BLUE, null);
            entries.add(new ChartKey.Entry(
                    "due on one of these days", (to, at) -> to.rect(at.x(), at.y() + 0.5, 14, BAR, paint)));
        }
        if (rows.stream().anyMatch(row -> !row.certain())) {
            entries.add(new ChartKey.Entry(
                    "possibly due: may fall outside the three months",
                    (to, at) -> to.sketched(at.x(), at.y() + 0.5, 14, BAR, POSSIBLY)));
        }
        return entries;
    }

    private static boolean isDay(ScheduleRow row) {
        return row.certain() && row.from() != null && row.from().equals(row.to());
    }
}
