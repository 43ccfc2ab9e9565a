package org.quarterlight.survey;

/**
 * Something of a row that is worth a sentence about its file, though the row is used. Where is the part or column it is
 * about, text what stands there.
 */
public record RowRemark(Kind kind, String where, String text) {
    public enum Kind {
        SHORT_ROW,
        WORDS_JOINED,
        ROW_IN_CELL,
        PLACEHOLDER,
        CALENDAR_QUARTER,
        FINANCIAL_QUARTER,
        NOT_AS_DECLARED
    }

    /** What is counted as one: of most kinds only the first text is told. */
    RowRemark counted() {
        return kind == Kind.PLACEHOLDER ? this : new RowRemark(kind, where, "");
    }
}
