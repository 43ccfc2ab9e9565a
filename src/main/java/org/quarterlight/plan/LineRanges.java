package org.quarterlight.plan;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.LongStream;

/** Line numbers in short: 2, 3, 5-8. */
public final class LineRanges {
    private LineRanges() {}

    /** Ascending, each once, with a separator between; three and more in a row as one range. */
    public static String of(List<Long> numbers, String separator) {
        long[] sorted = numbers.stream().mapToLong(Long::longValue).sorted().toArray();
        StringJoiner words = new StringJoiner(separator);
        int i = 0;
        while (i < sorted.length) {
            long first = sorted[i];
            long last = first;
            while (i < sorted.length && sorted[i] <= last + 1) {
                last = sorted[i];
                i++;
            }
            add(first, last, words);
        }
        return words.toString();
    }

    private static void add(long first, long last, StringJoiner words) {
        if (last > first + 1) {
            words.add(first + "-" + last);
        } else {
            LongStream.rangeClosed(first, last).mapToObj(Long::toString).forEach(words::add);
        }
    }
}
