package org.quarterlight.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

/** How many rows of the newest exports were refused, by source: they are in no figure, so whoever quotes one must know. */
public record RefusedRows(Map<String, Long> bySource) {
    public static RefusedRows of(Schedule schedule) {
        return of(schedule.newest(), schedule.rejected());
    }

    /** Of some exports; a row that does not tell which of its file's sources it is of counts for them together. */
    public static RefusedRows of(List<Export> newest, List<RowProblem> rejected) {
        Map<String, String> sources = newest.stream()
                .collect(Collectors.groupingBy(
                        Export::sha256,
                        TreeMap::new,
                        Collectors.mapping(
                                Export::source,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().sorted().collect(Collectors.joining(" or "))))));
        return new RefusedRows(rejected.stream()
                .flatMap(row -> source(row, sources).stream())
                .collect(Collectors.groupingBy(source -> source, TreeMap::new, Collectors.counting())));
    }

    private static Optional<String> source(RowProblem row, Map<String, String> sources) {
        return Optional.ofNullable(sources.get(row.line().sha256()))
                .map(ofFile -> row.plan().map(PlanKey::source).orElse(ofFile));
    }

    public boolean isNone() {
        return bySource.isEmpty();
    }

    /** One sentence, such as "3 rows of the newest exports were refused and are in no figure: 2 of London, 1 of South." */
    public String sentence() {
        long all = bySource.values().stream().mapToLong(Long::longValue).sum();
        return all
                + (all == 1
                        ? " row of the newest exports was refused and is"
                        : " rows of the newest exports were refused and are")
                + " in no figure: "
                + bySource.entrySet().stream()
                        .map(source -> source.getValue() + " of " + source.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
