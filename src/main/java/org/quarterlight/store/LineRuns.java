package org.quarterlight.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.quarterlight.store.ExportLines.Run;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which versions one export has, each on its line. */
final class LineRuns {
    private final long[] versions;
    private final long[] lines;
    private final int[] sizes;

    private LineRuns(List<Run> found) {
        List<Run> runs =
                found.stream().sorted(Comparator.comparingLong(Run::version)).toList();
        versions = runs.stream().mapToLong(Run::version).toArray();
        lines = runs.stream().mapToLong(Run::line).toArray();
        sizes = runs.stream().mapToInt(Run::size).toArray();
    }

    static LineRuns of(JdbcTemplate database, long export) {
        return new LineRuns(database.query(
                "SELECT first_version, first_line, size FROM export_lines WHERE export = ?",
                (row, n) -> new Run(row.getLong(1), row.getLong(2), row.getInt(3)),
                export));
    }

    void addTo(BitSet all) {
        for (int run = 0; run < versions.length; run++) {
            all.set(Math.toIntExact(versions[run]), Math.toIntExact(versions[run] + sizes[run]));
        }
    }

    /** The line of a version; 0 where the export does not have it. */
    long lineOf(long version) {
        int found = Arrays.binarySearch(versions, version);
        int run = found >= 0 ? found : -found - 2;
        return run >= 0 && version < versions[run] + sizes[run] ? lines[run] + version - versions[run] : 0;
    }
}
