package org.quarterlight.plan;

import java.util.ArrayList;
import java.util.List;

/** Line numbers in short: 2, 3, 5-8. */
public final class LineRanges {
    private LineRanges() {}

    /** Ascending, each once, with a separator between; three and more in a row as one range. */
    public static String of(List<Long> numbers, String separator) {
        List<Long> sorted = numbers.stream().distinct().sorted().toList();
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                words.addAll(range(sorted.subList(from, i)));
                from = i;
            }
        }
        return String.join(separator, words);
    }

    private static List<String> range(List<Long> row) {
        return row.size() < 3
                ? row.stream().map(String::valueOf).toList()
                : List.of(row.getFirst() + "-" + row.getLast());
    }
}
