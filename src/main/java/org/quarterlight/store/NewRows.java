package org.quarterlight.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows to be written into one table at once, their values in the order of its columns; texts as {@link StoredText} stores them. */
record NewRows(String table, List<String> columns, List<List<@Nullable Object>> rows) {
    private String names() {
        return table + " (" + String.join(", ", columns) + ")";
    }

    /** The statement that writes one of them. */
    String insert() {
        return "INSERT INTO " + names() + " VALUES (" + StoredVersions.marks(columns.size()) + ")";
    }

    /** The statement that takes all of them in the form PostgreSQL copies. */
    String copy() {
        return "COPY " + names() + " FROM STDIN";
    }

    /** The rows in that form: a line each, its values apart by tabs; in its comma-separated form a cell could end the data. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        for (List<@Nullable Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                lines.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
