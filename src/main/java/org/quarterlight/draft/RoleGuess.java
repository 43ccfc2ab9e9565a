package org.quarterlight.draft;

/** A column taken for a role: how strongly, from what, and which other column came near; that is empty where none did. */
record RoleGuess(String role, ColumnProfile column, double score, String reason, String runnerUp) {
    /** From here on a guess is made; below it is a question. */
    static final double SURE = 5.5;

    RoleGuess runnerUp(String other) {
        return new RoleGuess(role, column, score, reason, other);
    }

    String inWords() {
        return role + ": column \"" + shown(column) + "\", as " + reason
                + (runnerUp.isEmpty() ? "" : "; otherwise " + runnerUp);
    }

    static String shown(ColumnProfile column) {
        return column.heading().isEmpty() ? "column " + (column.index() + 1) : column.heading();
    }
}
