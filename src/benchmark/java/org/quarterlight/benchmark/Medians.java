package org.quarterlight.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** The middle of some figures, which one odd measurement cannot move far. */
final class Medians {
    private Medians() {}

    static double of(Collection<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    static double of(double... figures) {
        return of(Arrays.stream(figures).boxed().toList());
    }
}
