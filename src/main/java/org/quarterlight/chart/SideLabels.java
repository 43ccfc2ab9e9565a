package org.quarterlight.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels beside the ends of lines, moved up or down until none lies on another. */
final class SideLabels {
    /** A label, and where its line ends. */
    record Wanted(String text, DrawnMark.Point end, SeriesStyle style) {}

    /** A label and the height it is moved to. */
    record Placed(Wanted label, double y) {}

    private SideLabels() {}

    /** Spreads the labels between top and bottom, each so far from the next; together they must fit. */
    static List<Placed> spread(List<Wanted> labels, double top, double bottom, double gap) {
        List<Wanted> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(label -> label.end().y()))
                .toList();
        double[] places = new double[sorted.size()];
        double least = top;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(least, sorted.get(i).end().y());
            least = places[i] + gap;
        }
        double most = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(most, places[i]);
            most = places[i] - gap;
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            placed.add(new Placed(sorted.get(i), places[i]));
        }
        return placed;
    }
}
