package org.quarterlight.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quarterlight.plan.LastSaid;
import org.quarterlight.plan.RowPrint;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of one export in the order of its file: the contents they have, and what they can be known by. */
final class LastExport {
    private final int[] numbers;
    private final LastSaid rows;

    /** Contents numbered one after the other, the first of them on a row counted from 0. */
    private record Stretch(int number, int row, int size) {}

    private LastExport(int[] numbers, LastSaid rows) {
        this.numbers = numbers;
        this.rows = rows;
    }

    static LastExport of(JdbcOperations database, String source, long export) {
        List<Stretch> stretches = new ArrayList<>();
        int size = 0;
        for (ExportLineRuns.Run run : ExportLineRuns.runs(database, export)) {
            stretches.add(new Stretch(run.number(), size, run.size()));
            size += run.size();
        }
        LastExport last = new LastExport(new int[size], new LastSaid(size));
        stretches.sort(Comparator.comparingInt(Stretch::number));
        int[] firsts = stretches.stream().mapToInt(Stretch::number).toArray();
        new RowPrints(database, source).forEach((number, print) -> {
            int found = Arrays.binarySearch(firsts, number);
            int before = found >= 0 ? found : -found - 2;
            if (before >= 0) {
                last.put(stretches.get(before), number, print);
            }
        });
        return last;
    }

    private void put(Stretch stretch, int number, RowPrint print) {
        int after = number - stretch.number;
        if (after < stretch.size) {
            rows.put(stretch.row + after, print);
            numbers[stretch.row + after] = number;
        }
    }

    LastSaid rows() {
        return rows;
    }

    /** The content of a row that has a print. */
    int number(int row) {
        return numbers[row];
    }
}
