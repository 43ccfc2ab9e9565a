package org.quarterlight.schedule;

import org.quarterlight.figure.PlainWords;

/** The state of a plan at the as-at date; every plan has exactly one. */
public enum State {
    GONE,
    MERGED,
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

    /** False for plans that their source no longer tells of: they are listed, and counted as gone or not at all. */
    public boolean isRead() {
        return this != GONE && this != MERGED;
    }
}
