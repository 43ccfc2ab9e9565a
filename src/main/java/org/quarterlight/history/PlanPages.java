package org.quarterlight.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads what some exports say of the plans of a source, a page of plans at a time. */
final class PlanPages {
    private static final int PLANS_TOGETHER = 500;
    private static final String VERSIONS = """
            SELECT p.plan_id, v.export, v.line, v.content, c.body
            FROM plan p JOIN plan_version v ON v.plan = p.id JOIN content c ON c.id = v.content
            WHERE p.source = ? AND p.plan_id >= ? AND p.plan_id <= ?
            """;
    private static final String REJECTED = """
            SELECT plan_id, export FROM rejected_row
            WHERE source = ? AND plan_id >= ? AND plan_id <= ? AND export IS NOT NULL
            """;

    private final JdbcTemplate database;
    private final Map<Long, Export> exports;

    PlanPages(JdbcTemplate database, Map<Long, Export> exports) {
        this.database = database;
        this.exports = exports;
    }

    private record Page(String first, String last) {}

    Stream<PlanHistory> of(String source) {
        return Stream.iterate(
                        page(source, ""), Optional::isPresent, page -> page.flatMap(one -> page(source, one.last)))
                .flatMap(Optional::stream)
                .flatMap(page -> histories(source, page).stream());
    }

    private Optional<Page> page(String source, String after) {
        List<String> ids = database.queryForList(
                "SELECT plan_id FROM plan WHERE source = ? AND plan_id > ? ORDER BY source, plan_id LIMIT ?",
                String.class,
                source,
                after,
                PLANS_TOGETHER);
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Page(ids.getFirst(), ids.getLast()));
    }

    private List<PlanHistory> histories(String source, Page page) {
        Map<String, NavigableSet<LocalDate>> rejected = rejected(source, page);
        List<PlanHistory> histories = new ArrayList<>();
        read(source, page).forEach((planId, versions) -> {
            List<PlanVersion> ordered = versions.values().stream()
                    .sorted(Comparator.comparing(PlanVersion::asAt))
                    .toList();
            histories.add(new PlanHistory(
                    new PlanKey(source, planId), ordered, rejected.getOrDefault(planId, new TreeSet<>())));
        });
        return histories;
    }

    Map<Export, PlanVersion> versions(PlanKey key) {
        return read(key.source(), new Page(key.planId(), key.planId())).getOrDefault(key.planId(), Map.of());
    }

    private NavigableMap<String, Map<Export, PlanVersion>> read(String source, Page page) {
        NavigableMap<String, Map<Export, PlanVersion>> plans = new TreeMap<>();
        Map<Long, Content> contents = new HashMap<>();
        RowCallbackHandler version = row -> {
            Export export = exports.get(row.getLong("export"));
            if (export != null) {
                String planId = row.getString("plan_id");
                String body = row.getString("body");
                Content content = contents.computeIfAbsent(row.getLong("content"), id -> Content.unpacked(body));
                Line line = new Line(export.file(), export.sha256(), row.getLong("line"));
                plans.computeIfAbsent(planId, none -> new HashMap<>())
                        .put(export, content.version(new PlanKey(source, planId), export.asAt(), line));
            }
        };
        database.query(VERSIONS, version, source, page.first, page.last);
        return plans;
    }

    private Map<String, NavigableSet<LocalDate>> rejected(String source, Page page) {
        Map<String, NavigableSet<LocalDate>> rejected = new HashMap<>();
        RowCallbackHandler row = one -> {
            Export export = exports.get(one.getLong("export"));
            if (export != null) {
                rejected.computeIfAbsent(one.getString("plan_id"), none -> new TreeSet<>())
                        .add(export.asAt());
            }
        };
        database.query(REJECTED, row, source, page.first, page.last);
        return rejected;
    }
}
