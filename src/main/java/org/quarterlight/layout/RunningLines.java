package org.quarterlight.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.Hue;
import org.quarterlight.document.Document;

/**
 * What stands at the head and foot of pages: from page two the short title and as-at date; everywhere source, page and
 * what the imprint says of every page.
 */
final class RunningLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double HEAD = 40;
    private static final double BANNER = 24;
    private static final double FOOT = Page.HEIGHT - 34;

    private RunningLines() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static List<DrawnMark> of(Document document, int page, int pages) {
        List<DrawnMark> marks = new ArrayList<>();
        double left = Layout.MARGIN;
        double right = Page.WIDTH - Layout.MARGIN;
        if (page == 0) {
            marks.add(Strokes.block(left, HEAD, 44, 5, Hue.ACCENT));
        } else {
            marks.add(at(left, HEAD, document.shortTitle(), DrawnMark.Anchor.START, 330));
            marks.add(at(right, HEAD, "Position at " + day(document.asAt()), DrawnMark.Anchor.END, 130));
            marks.add(Strokes.across(left, right, HEAD + 6, Strokes.HAIRLINE));
        }
        if (!document.imprint().everyPage().isEmpty()) {
            marks.add(banner(document.imprint().running(), right - left));
        }
        marks.add(Strokes.across(left, right, FOOT - 13, Strokes.HAIRLINE));
        marks.add(at(left, FOOT, document.source(), DrawnMark.Anchor.START, 390));
        marks.add(at(right, FOOT, "Page " + (page + 1) + " of " + pages, DrawnMark.Anchor.END, 75));
        return marks;
    }

    private static DrawnMark banner(String words, double room) {
        return LineSetting.plain(words, TextStyle.RUNNING_BOLD, Page.WIDTH / 2, BANNER, DrawnMark.Anchor.MIDDLE, room);
    }

    private static DrawnMark at(double x, double baseline, String words, DrawnMark.Anchor anchor, double room) {
        return LineSetting.plain(words, TextStyle.RUNNING, x, baseline, anchor, room);
    }
}
