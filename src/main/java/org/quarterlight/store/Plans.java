package org.quarterlight.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Every plan that was ever in an export. */
public final class Plans {
    private static final Comparator<Export> OLDEST_FIRST =
            Comparator.comparing(Export::asAt).thenComparing(Export.BY_RECEIPT);

    private static final String OF_PLAN = """
            SELECT v.*, l.export AS in_export, l.first_line + v.id - l.first_version AS on_line
            FROM plan_version v
            JOIN export_lines l ON l.first_version BETWEEN v.id - 999 AND v.id AND l.first_version + l.size > v.id
            WHERE v.source = ? AND v.plan = ?
            """;

    private final JdbcTemplate database;
    private final SqlDialect dialect;

    Plans(JdbcTemplate database, SqlDialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** What the given exports say of every plan in them, in the order of the plans' keys; put together plan by plan. */
    public Stream<PlanHistory> in(Collection<Export> exports) {
        Map<Long, Export> numbered = new HashMap<>(new Exports(database).numbered());
        numbered.values().retainAll(new HashSet<>(exports));
        Map<PlanKey, NavigableSet<LocalDate>> rejected = rejected(numbered);
        return new StoredPlans(database, numbered).versions().map(versions -> history(versions, rejected));
    }

    /** What the given exports say of some plans alone, in the order of the plans' keys. */
    public List<PlanHistory> of(Collection<PlanKey> keys, Collection<Export> exports) {
        Set<Export> wanted = new HashSet<>(exports);
        Map<Long, Export> numbered = new HashMap<>(new Exports(database).numbered());
        numbered.values().retainAll(wanted);
        Map<PlanKey, NavigableSet<LocalDate>> rejected = rejected(numbered);
        return keys.stream()
                .map(key -> versions(key, numbered))
                .filter(versions -> !versions.isEmpty())
                .map(versions -> history(versions, rejected))
                .toList();
    }

    private static PlanHistory history(List<PlanVersion> versions, Map<PlanKey, NavigableSet<LocalDate>> rejected) {
        PlanKey key = versions.getLast().key();
        return new PlanHistory(key, versions, rejected.getOrDefault(folded(key), new TreeSet<>()));
    }

    private Map<PlanKey, NavigableSet<LocalDate>> rejected(Map<Long, Export> exports) {
        Map<PlanKey, NavigableSet<LocalDate>> rejected = new HashMap<>();
        RowCallbackHandler row = one -> {
            Export export = exports.get(one.getLong("export"));
            if (export != null) {
                PlanKey key = new PlanKey(export.source(), StoredText.in(one, "plan_id"));
                rejected.computeIfAbsent(folded(key), none -> new TreeSet<>()).add(export.asAt());
            }
        };
        database.query(
                "SELECT plan_id, export FROM rejected_row WHERE plan_id IS NOT NULL AND export IS NOT NULL", row);
        return rejected;
    }

    /** The keys, in order, of the plans of which some version's id, organisation or code is one of those asked for, in any case. */
    public Collection<PlanKey> keysOf(Collection<String> wanted) {
        Map<PlanKey, PlanKey> keys = new TreeMap<>();
        RowCallbackHandler row = one -> {
            PlanKey key = new PlanKey(StoredText.in(one, "source"), StoredText.in(one, "plan_id"));
            keys.put(folded(key), key);
        };
        String asked = " IN ("
                + String.join(", ", Collections.nCopies(wanted.size(), dialect.lowerCase("CAST(? AS VARCHAR(32768))")))
                + ")";
        String anyOf = Stream.of("plan_id", "organisation_code", "organisation_name")
                .map(column -> dialect.lowerCase(column) + asked)
                .collect(Collectors.joining(" OR "));
        Object[] words =
                Stream.of(wanted, wanted, wanted).flatMap(Collection::stream).toArray();
        database.query("SELECT DISTINCT source, plan_id FROM plan_version WHERE " + anyOf, row, words);
        return keys.values();
    }

    /** Every version of one plan, oldest first. */
    public List<PlanVersion> versions(PlanKey key) {
        return versions(key, new Exports(database).numbered());
    }

    private List<PlanVersion> versions(PlanKey key, Map<Long, Export> exports) {
        Map<Export, PlanVersion> versions = new TreeMap<>(OLDEST_FIRST);
        RowCallbackHandler row = one -> {
            Export export = exports.get(one.getLong("in_export"));
            if (export != null) {
                Line line = new Line(export.file(), export.sha256(), one.getLong("on_line"));
                versions.put(export, VersionColumns.version(one, export.asAt(), line));
            }
        };
        database.query(OF_PLAN, row, key.source(), key.foldedId());
        return StoredPlans.underNewestKey(versions.values());
    }

    /** Keys that differ only in their typography are of one plan. */
    static PlanKey folded(PlanKey key) {
        return new PlanKey(key.source(), key.foldedId());
    }
}
