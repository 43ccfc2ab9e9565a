package org.quarterlight.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Writes what sources say, each different thing once. */
final class StoredVersions {
    private static final String INSERT = "INSERT INTO plan_version (id, first_file, plan, content, "
            + String.join(", ", VersionColumns.NAMES) + ") VALUES (?, ?, ?, ?"
            + ", ?".repeat(VersionColumns.NAMES.size()) + ")";

    private final JdbcTemplate database;
    private final RowNumbers numbers;
    private final long file;

    private record New(long id, UUID content, PlanVersion version, List<@Nullable Object> values) {}

    StoredVersions(JdbcTemplate database, RowNumbers numbers, long file) {
        this.database = database;
        this.numbers = numbers;
        this.file = file;
    }

    /** The row numbers of some versions, in their order; those that nothing stored says already are written. */
    List<Long> idsOf(List<PlanVersion> versions) {
        List<List<@Nullable Object>> values =
                versions.stream().map(VersionColumns::values).toList();
        List<UUID> contents = values.stream().map(ContentHash::of).toList();
        Map<UUID, Long> known = find(contents);
        List<New> added = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            UUID content = contents.get(i);
            if (!known.containsKey(content)) {
                long id = numbers.version();
                known.put(content, id);
                added.add(new New(id, content, versions.get(i), values.get(i)));
            }
            ids.add(known.getOrDefault(content, 0L));
        }
        insert(added);
        return ids;
    }

    private Map<UUID, Long> find(Collection<UUID> contents) {
        Map<UUID, Long> known = new HashMap<>();
        RowCallbackHandler row = one -> known.put((UUID) one.getObject("content"), one.getLong("id"));
        database.query(
                "SELECT content, id FROM plan_version WHERE content IN (" + marks(contents.size()) + ")",
                row,
                contents.toArray());
        return known;
    }

    /** As many question marks. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private void insert(List<New> added) {
        database.batchUpdate(INSERT, added, Math.max(1, added.size()), (row, each) -> {
            row.setLong(1, each.id);
            row.setLong(2, file);
            row.setObject(3, ContentHash.of(each.version.key()));
            row.setObject(4, each.content);
            VersionColumns.bind(row, 5, each.values);
        });
    }
}
