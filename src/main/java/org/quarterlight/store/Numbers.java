package org.quarterlight.store;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** The next free row number of each table, for the one reading that writes at a time. */
final class Numbers {
    private final JdbcOperations database;
    private final Map<String, Long> last = new HashMap<>();

    Numbers(JdbcOperations database) {
        this.database = database;
    }

    long next(String table) {
        return last.merge(table, highest(table) + 1, (before, first) -> before + 1);
    }

    private long highest(String table) {
        if (last.containsKey(table)) {
            return 0;
        }
        Long highest = database.queryForObject("SELECT COALESCE(MAX(id), 0) FROM " + table, Long.class);
        return highest == null ? 0 : highest;
    }
}
