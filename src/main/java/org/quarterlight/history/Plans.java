package org.quarterlight.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every plan that was ever in an export. */
public final class Plans {
    private final JdbcTemplate database;

    Plans(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * What the given exports say of every plan in them, in the order of the plans' keys; read some plans at a time, so
     * that the stream needs the same memory however many there are.
     */
    public Stream<PlanHistory> in(Collection<Export> exports) {
        Set<Export> wanted = new HashSet<>(exports);
        Map<Long, Export> numbered = new Exports(database)
                .numbered().entrySet().stream()
                        .filter(entry -> wanted.contains(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        PlanPages pages = new PlanPages(database, numbered);
        return exports.stream().map(Export::source).distinct().sorted().flatMap(pages::of);
    }

    /** Every version of one plan in every export ever read, corrected ones included, oldest first. */
    public List<PlanVersion> versions(PlanKey key) {
        Map<Long, Export> exports = new Exports(database).numbered();
        return new PlanPages(database, exports)
                .versions(key).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                Comparator.comparing(Export::asAt).thenComparing(Export.BY_RECEIPT)))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** The plans of any source with that id. */
    public List<PlanKey> find(String planId) {
        return database
                .query(
                        "SELECT source, plan_id FROM plan WHERE plan_id = ?",
                        (row, number) -> new PlanKey(row.getString("source"), row.getString("plan_id")),
                        planId)
                .stream()
                .filter(key -> !versions(key).isEmpty())
                .sorted()
                .toList();
    }

    /** The keys of all plans, in order. */
    public List<PlanKey> keys() {
        return database
                .query("""
                        SELECT DISTINCT p.source, p.plan_id
                        FROM plan p JOIN plan_version v ON v.plan = p.id
                            JOIN export e ON e.id = v.export JOIN export_file f ON f.id = e.file
                        WHERE f.report IS NOT NULL
                        """, (row, number) -> new PlanKey(row.getString("source"), row.getString("plan_id")))
                .stream()
                .sorted()
                .toList();
    }
}
