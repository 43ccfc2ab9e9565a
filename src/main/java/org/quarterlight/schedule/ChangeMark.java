package org.quarterlight.schedule;

import org.quarterlight.figure.PlainWords;

/** What a reader should know beside the change. */
public enum ChangeMark {
    REBASELINED,
    ACTUAL_DATE_REWRITTEN,
    SUPPLIER_CHANGED,
    RENAMED,
    PRECISION_CHANGED,
    RETURNED,
    ROW_REJECTED,
    NOT_TOLD,
    CONFLICT;

    /** The name in files and figure ids, in kebab-case. */
    public String word() {
        return PlainWords.kebab(this);
    }
}
