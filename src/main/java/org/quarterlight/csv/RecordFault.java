package org.quarterlight.csv;

/** What is wrong with the way a record is written down. */
public enum RecordFault {
    NONE("", ""),
    STRAY_QUOTE("stray-quote", "a quote inside a quoted cell is doubled; after the closing quote comes a delimiter"),
    OPEN_QUOTE("open-quote", "the quote is never closed"),
    TOO_LONG(
            "too-long", "a record has at most " + FileLimits.RECORD + " characters and " + FileLimits.CELLS + " cells");

    private final String code;
    private final String hint;

    RecordFault(String code, String hint) {
        this.code = code;
        this.hint = hint;
    }

    /** The code of the problem, in kebab-case; empty where nothing is wrong. */
    public String code() {
        return code;
    }

    /** What would be right, in words. */
    public String hint() {
        return hint;
    }
}
