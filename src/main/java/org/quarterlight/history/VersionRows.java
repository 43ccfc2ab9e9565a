package org.quarterlight.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Writes versions some rows at a time: one look-up a row, and a content only where it was never stored before. */
final class VersionRows {
    private static final String LOOK_UP = """
            SELECT p.id AS plan, c.id AS content
            FROM plan p LEFT JOIN content c ON c.plan = p.id AND c.digest = ?
            WHERE p.source = ? AND p.plan_id = ?
            """;

    private final JdbcTemplate database;
    private final Numbers numbers;
    private final Map<PlanKey, Long> plans = new HashMap<>();
    private final Map<Said, Long> contents = new HashMap<>();
    private final List<PlanRow> newPlans = new ArrayList<>();
    private final List<ContentRow> newContents = new ArrayList<>();

    VersionRows(JdbcTemplate database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** A version and the row number of the export that gave it. */
    record Heard(long export, PlanVersion version) {}

    private record Said(PlanKey plan, String body) {}

    private record PlanRow(long id, PlanKey key) {}

    private record ContentRow(long id, long plan, String body) {}

    private record VersionRow(long plan, long export, long content, long line) {}

    void write(List<Heard> heard) {
        List<VersionRow> rows = heard.stream().map(this::row).toList();
        insert("INSERT INTO plan (id, source, plan_id) VALUES (?, ?, ?)", newPlans, (row, plan) -> {
            row.setLong(1, plan.id);
            row.setString(2, plan.key.source());
            row.setString(3, plan.key.planId());
        });
        insert("INSERT INTO content (id, plan, digest, body) VALUES (?, ?, ?, ?)", newContents, (row, content) -> {
            row.setLong(1, content.id);
            row.setLong(2, content.plan);
            row.setBytes(3, Content.digest(content.body));
            row.setString(4, content.body);
        });
        insert("INSERT INTO plan_version (plan, export, content, line) VALUES (?, ?, ?, ?)", rows, (row, version) -> {
            row.setLong(1, version.plan);
            row.setLong(2, version.export);
            row.setLong(3, version.content);
            row.setLong(4, version.line);
        });
    }

    private <T> void insert(String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        database.batchUpdate(sql, rows, Math.max(rows.size(), 1), setter);
    }

    private VersionRow row(Heard heard) {
        PlanVersion version = heard.version;
        Said said = new Said(version.key(), Content.of(version).packed());
        if (!contents.containsKey(said)) {
            lookUp(said);
        }
        return new VersionRow(
                known(plans, said.plan),
                heard.export,
                known(contents, said),
                version.line().number());
    }

    private static <K> long known(Map<K, Long> numbers, K key) {
        return Optional.ofNullable(numbers.get(key)).orElseThrow();
    }

    private void lookUp(Said said) {
        database.query(
                LOOK_UP,
                row -> {
                    plans.put(said.plan, row.getLong("plan"));
                    long content = row.getLong("content");
                    if (!row.wasNull()) {
                        contents.put(said, content);
                    }
                },
                Content.digest(said.body),
                said.plan.source(),
                said.plan.planId());
        long plan = plans.computeIfAbsent(said.plan, this::newPlan);
        contents.computeIfAbsent(said, none -> newContent(plan, said.body));
    }

    private long newPlan(PlanKey key) {
        long id = numbers.next("plan");
        newPlans.add(new PlanRow(id, key));
        return id;
    }

    private long newContent(long plan, String body) {
        long id = numbers.next("content");
        newContents.add(new ContentRow(id, plan, body));
        return id;
    }
}
