package org.quarterlight.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers laid along a line from zero: the step between ticks, and the number where the axis ends. */
record CountAxis(int step, int top, double start, double end) {
    /** An axis that holds the number, with at most about so many ticks. */
    static CountAxis holding(int most, int ticks, double start, double end) {
        int step = 1;
        for (int i = 0; (long) step * ticks < most; i++) {
            step = (int) Math.min(Integer.MAX_VALUE / 2, (i % 3 == 1 ? 5L * step / 2 : 2L * step));
        }
        return new CountAxis(step, Math.max(step, (int) (Math.ceilDiv((long) most, step) * step)), start, end);
    }

    double at(int count) {
        return start + (end - start) * count / top;
    }

    List<Integer> ticks() {
        return IntStream.rangeClosed(0, top / step).map(n -> n * step).boxed().toList();
    }
}
