package org.quarterlight.store;

import java.util.List;
import java.util.Locale;

/** What lines of the ledger's copy hold: a row of one of its tables, or how far a message came. */
enum LedgerTable {
    MESSAGE(
            "id",
            "id",
            "as_at",
            "issue",
            "name",
            "address",
            "reader",
            "state",
            "reason",
            "attempts",
            "next_attempt",
            "first_attempt",
            "told",
            "subject",
            "words",
            "html",
            "facts"),
    MESSAGE_BRIEFING("message", "message", "n", "edition", "subject", "file", "sha256", "due", "publication", "making"),
    MESSAGE_ENCLOSURE("message", "message", "n", "name", "file", "sha256"),
    MESSAGE_EDITION("edition", "edition", "due", "as_at", "reason"),
    STANDING("id", "id", "state", "reason", "attempts", "next_attempt", "first_attempt", "told");

    private final String key;
    private final List<String> columns;

    /** Takes the column rows are found by, and the columns that are copied. */
    LedgerTable(String key, String... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    private String table() {
        return this == STANDING ? "message" : name().toLowerCase(Locale.ROOT);
    }

    /** The rows of one key. */
    String query() {
        return "SELECT " + String.join(", ", columns) + " FROM " + table() + " WHERE " + key + " = ?";
    }

    /** The statement that writes a row back, its parameters in the order of the columns. */
    String insert() {
        return "INSERT INTO " + table() + " (" + String.join(", ", columns) + ") VALUES ("
                + StoredVersions.marks(columns.size()) + ")";
    }
}
