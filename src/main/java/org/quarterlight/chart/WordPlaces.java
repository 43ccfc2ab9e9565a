package org.quarterlight.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.DrawnMark.Point;

/** Finds room for words beside points of a frame, so that no words lie on others and few on a line. */
final class WordPlaces {
    /** A rectangle by its edges. */
    record Area(double left, double top, double right, double bottom) {
        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        private boolean isWithin(Area frame) {
            return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        }

        private boolean holds(Point point) {
            return point.x() > left && point.x() < right && point.y() > top && point.y() < bottom;
        }
    }

    private static final double AWAY = 6;
    private static final double HEIGHT = DrawingText.SMALL * 0.95;
    private static final double STEP = HEIGHT + 1.5;
    private static final int RINGS = 12;
    private static final int SAMPLES = 24;

    private final Area frame;
    private final List<Area> taken = new ArrayList<>();
    private final List<List<Point>> lines = new ArrayList<>();

    WordPlaces(Area frame) {
        this.frame = frame;
    }

    /** Words shall keep off this line where they can. */
    void avoid(List<Point> line) {
        lines.add(line);
    }

    /** Words shall keep off this area. */
    void take(Area area) {
        taken.add(area);
    }

    /** Where words of a width stand near a point; they are taken to be written there. Null where the frame is full. */
    @Nullable
    Area place(Point near, double width) {
        Area best = candidates(near, width).stream()
                .filter(area -> area.isWithin(frame))
                .filter(area -> taken.stream().noneMatch(area::overlaps))
                .min(Comparator.comparingDouble(area -> cost(area, near)))
                .orElse(null);
        if (best != null) {
            taken.add(best);
        }
        return best;
    }

    private static List<Area> candidates(Point near, double width) {
        List<Area> areas = new ArrayList<>();
        double[] lefts = {near.x() + AWAY, near.x() - width / 2, near.x() - AWAY - width};
        for (int ring = 0; ring < RINGS; ring++) {
            for (double left : lefts) {
                areas.add(area(left, near.y() - AWAY - ring * STEP - HEIGHT, width));
                areas.add(area(left, near.y() + AWAY + ring * STEP, width));
            }
        }
        areas.add(area(lefts[0], near.y() - HEIGHT / 2, width));
        areas.add(area(lefts[2], near.y() - HEIGHT / 2, width));
        return areas;
    }

    private static Area area(double left, double top, double width) {
        return new Area(left, top, left + width, top + HEIGHT);
    }

    /** A crossed line costs as much as standing two lines of words further off. */
    private double cost(Area area, Point near) {
        double x = Math.max(0, Math.max(area.left - near.x(), near.x() - area.right));
        double y = (area.top + area.bottom) / 2 - near.y();
        long crossed = lines.stream().filter(line -> crosses(area, line)).count();
        return Math.hypot(x, y) + crossed * 2 * STEP + (y > 0 ? 1 : 0);
    }

    private static boolean crosses(Area area, List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            for (int s = 0; s <= SAMPLES; s++) {
                double share = (double) s / SAMPLES;
                double x = from.x() + (to.x() - from.x()) * share;
                double y = from.y() + (to.y() - from.y()) * share;
                if (area.holds(new Point(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The baseline of words in an area. */
    static double baseline(Area area) {
        return area.bottom - HEIGHT * 0.22;
    }
}
