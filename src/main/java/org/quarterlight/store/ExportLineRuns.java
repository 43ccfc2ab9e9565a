package org.quarterlight.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Which contents one export has, each on its line: in runs of numbers and lines that both go up by one. */
final class ExportLineRuns {
    private final int[] numbers;
    private final long[] lines;
    private final int[] sizes;

    record Run(int number, long line, int size) {}

    private ExportLineRuns(List<Run> runs) {
        numbers = runs.stream().mapToInt(Run::number).toArray();
        lines = runs.stream().mapToLong(Run::line).toArray();
        sizes = runs.stream().mapToInt(Run::size).toArray();
    }

    static ExportLineRuns of(JdbcOperations database, long export) {
        List<Run> runs = runs(database, export);
        runs.sort(Comparator.comparingInt(Run::number));
        return new ExportLineRuns(runs);
    }

    /** The runs of an export in the order of its lines. */
    static List<Run> runs(JdbcOperations database, long export) {
        List<Run> runs = new ArrayList<>();
        database.query(
                "SELECT body FROM export_page WHERE export = ? ORDER BY export, page",
                row -> {
                    Bytes.Reader reader = new Bytes.Reader(row.getBytes("body"));
                    while (reader.hasMore()) {
                        runs.add(new Run((int) reader.number(), reader.number(), (int) reader.number()));
                    }
                },
                export);
        return runs;
    }

    void addTo(BitSet contents) {
        for (int run = 0; run < numbers.length; run++) {
            contents.set(numbers[run], numbers[run] + sizes[run]);
        }
    }

    /** The line of a content; 0 where the export does not have it. */
    long lineOf(int number) {
        int found = Arrays.binarySearch(numbers, number);
        int run = found >= 0 ? found : -found - 2;
        return run >= 0 && number < numbers[run] + sizes[run] ? lines[run] + number - numbers[run] : 0;
    }
}
