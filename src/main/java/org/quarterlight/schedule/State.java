package org.quarterlight.schedule;

/** The state of a plan at the as-at date; every plan has exactly one. */
public enum State {
    GONE,
    STOPPED,
    LIVE,
    LIVE_IN_PART,
    UNDATED,
    OVERDUE,
    DUE,
    POSSIBLY_DUE,
    LATER;

    /** The name in files and figure ids, in kebab-case. */
    public String word() {
        return PlainWords.kebab(this);
    }
}
