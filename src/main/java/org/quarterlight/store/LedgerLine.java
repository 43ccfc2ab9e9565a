package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One line of the ledger's copy: a row, its values as the database writes them as texts. */
record LedgerLine(LedgerTable table, Map<String, @Nullable String> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LedgerLine of(LedgerTable table, ResultSet row) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String column : table.columns()) {
            values.put(column, row.getString(column));
        }
        return new LedgerLine(table, values);
    }

    /** Throws {@link tools.jackson.core.JacksonException} for a line that is cut short or damaged. */
    static LedgerLine of(String json) {
        return JSON.readValue(json, LedgerLine.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    @Nullable
    String value(String column) {
        return values.get(column);
    }

    /** The values in the order of the table's columns. */
    @Nullable
    Object[] inOrder() {
        return table.columns().stream().map(values::get).toArray();
    }
}
