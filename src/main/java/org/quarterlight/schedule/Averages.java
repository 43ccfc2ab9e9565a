package org.quarterlight.schedule;

import java.util.List;
import java.util.function.ToLongFunction;
import org.quarterlight.figure.Figure;

/** Medians and maxima of whole numbers; of nothing they are nothing. */
final class Averages {
    private Averages() {}

    static <T> Figure.Value median(List<T> things, ToLongFunction<T> number) {
        long[] sorted = things.stream().mapToLong(number).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return new Figure.Nothing();
        }
        return new Figure.Quantity(
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }

    static <T> Figure.Value max(List<T> things, ToLongFunction<T> number) {
        long[] sorted = things.stream().mapToLong(number).sorted().toArray();
        return sorted.length == 0 ? new Figure.Nothing() : new Figure.Count(sorted[sorted.length - 1]);
    }
}
