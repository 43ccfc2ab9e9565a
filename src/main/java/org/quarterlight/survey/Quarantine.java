package org.quarterlight.survey;

/** Why nothing of a file is used: where the reason stands (line 0 for the file as a whole), and what would be right. */
public record Quarantine(long line, String column, String code, String value, String hint) {
    Quarantine hinting(String other) {
        return new Quarantine(line, column, code, value, other);
    }

    static Quarantine ofFile(String code, String value, String hint) {
        return new Quarantine(0, "", code, value, hint);
    }
}
