package org.quarterlight.template;

/**
 * A stretch of a template's source, from {@code start} up to {@code end}; the name is that of a tag, and the expression
 * begins at {@code inside} and stops at {@code stop}.
 */
record SourceSegment(Kind kind, String name, int start, int end, int inside, int stop) {
    /** What FreeMarker takes the stretch for. */
    enum Kind {
        TEXT,
        COMMENT,
        /** {@code <#if x>} */
        INSTRUCTION,
        /** {@code </#if>} or {@code </@note>} */
        CLOSING,
        /** {@code <@table of=plans/>} */
        CALL,
        /** {@code ${x}} */
        VALUE
    }
}
