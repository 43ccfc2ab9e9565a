package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterlight.csv.CellText;

/** Looks through the columns of a table. */
final class ColumnProfiler {
    /** Words in a heading that let five-digit numbers be days counted by a spreadsheet. */
    private static final String[] DATE_WORDS = {
        "date",
        "finish",
        "due",
        "day",
        "deadline",
        "live",
        "start",
        "end",
        "planned",
        "completion",
        "complete",
        "service",
        "opening"
    };

    private ColumnProfiler() {}

    static List<ColumnProfile> of(TableSample table) {
        List<ColumnProfile> columns = new ArrayList<>();
        for (int index = 0; index < table.headings().size(); index++) {
            columns.add(of(index, table.headings().get(index), table.rows()));
        }
        return List.copyOf(columns);
    }

    private static ColumnProfile of(int index, String heading, List<List<String>> rows) {
        List<String> cells = rows.stream()
                .map(row -> index < row.size() ? CellText.stripped(row.get(index)) : "")
                .toList();
        Map<String, Long> counts = new LinkedHashMap<>();
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> counts.merge(cell, 1L, Long::sum));
        double filled = counts.values().stream().mapToLong(Long::longValue).sum();
        return profile(index, heading, cells, counts, filled == 0 ? 0 : counts.size() / filled);
    }

    /** The same columns of several files as one. */
    static List<ColumnProfile> merged(List<List<ColumnProfile>> files) {
        List<ColumnProfile> columns = new ArrayList<>();
        for (int index = 0; index < files.getFirst().size(); index++) {
            int column = index;
            columns.add(merge(files.stream().map(file -> file.get(column)).toList()));
        }
        return List.copyOf(columns);
    }

    private static ColumnProfile merge(List<ColumnProfile> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<String> cells = new ArrayList<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        parts.forEach(part -> {
            cells.addAll(part.cells());
            part.counts().forEach((text, count) -> counts.merge(text, count, Long::sum));
        });
        double unique = parts.stream()
                .filter(part -> !part.isEmpty())
                .mapToDouble(ColumnProfile::unique)
                .min()
                .orElse(0);
        return profile(parts.getFirst().index(), parts.getFirst().heading(), cells, counts, unique);
    }

    private static ColumnProfile profile(
            int index, String heading, List<String> cells, Map<String, Long> counts, double unique) {
        return new ColumnProfile(index, heading, cells, counts, unique, kinds(counts), dates(heading, counts));
    }

    private static DateColumn dates(String heading, Map<String, Long> counts) {
        boolean meant = HeadingWords.of(heading).has(DATE_WORDS);
        DateColumn dates = meant ? DateColumn.ofYears(counts) : DateColumn.of(counts);
        boolean serial = dates.forms().contains("excel");
        return serial && !meant ? new DateColumn(List.of(), 0, 0, List.of(), Map.of()) : dates;
    }

    private static Map<CellKind, Double> kinds(Map<String, Long> counts) {
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<CellKind, Double> kinds = new EnumMap<>(CellKind.class);
        counts.forEach((text, count) -> kinds.merge(CellKind.of(text), count / all, Double::sum));
        return kinds;
    }
}
