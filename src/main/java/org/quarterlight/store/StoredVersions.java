package org.quarterlight.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what sources say, each different thing once. */
final class StoredVersions {
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("id", "first_file", "plan", "content"), VersionColumns.NAMES.stream())
            .toList();

    private final JdbcTemplate database;
    private final SqlDialect dialect;
    private final RowNumbers numbers;
    private final long file;
    private final boolean onlyThisFile;

    private record New(long id, SaidVersion version) {}

    StoredVersions(JdbcTemplate database, SqlDialect dialect, RowNumbers numbers, long file) {
        this.database = database;
        this.dialect = dialect;
        this.numbers = numbers;
        this.file = file;
        this.onlyThisFile =
                database
                        .queryForList(
                                "SELECT first_file FROM plan_version ORDER BY id FETCH FIRST 1 ROWS ONLY", Long.class)
                        .stream()
                        .allMatch(oldest -> oldest == file);
    }

    /**
     * The row numbers of some versions, in their order; those that nothing stored says already are written. The first
     * export of all can say nothing again, so its versions are not looked for.
     */
    List<Long> idsOf(List<SaidVersion> versions, int exportsOfFile) {
        Map<UUID, Long> known = new HashMap<>();
        if (!onlyThisFile || exportsOfFile > 1) {
            known.putAll(dialect.find(database, versions));
        }
        List<New> added = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (SaidVersion version : versions) {
            if (!known.containsKey(version.content())) {
                long id = numbers.version();
                known.put(version.content(), id);
                added.add(new New(id, version));
            }
            ids.add(known.getOrDefault(version.content(), 0L));
        }
        dialect.write(database, rows(added));
        return ids;
    }

    /** As many question marks. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private NewRows rows(List<New> added) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (New version : added) {
            SaidVersion said = version.version;
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(version.id, file, StoredText.stored(said.plan()), said.content()));
            said.values().forEach(value -> row.add(value instanceof String text ? StoredText.stored(text) : value));
            rows.add(row);
        }
        return new NewRows("plan_version", COLUMNS, rows);
    }
}
