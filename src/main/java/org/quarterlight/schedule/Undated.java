package org.quarterlight.schedule;

import org.quarterlight.figure.PlainWords;

/** Why a plan has no date; the kinds are never merged. */
public enum Undated {
    NEVER_DATED,
    WITHDRAWN,
    UNDER_REVIEW,
    WITHHELD,
    PAUSED;

    /** The name in files and figure ids, in kebab-case. */
    public String word() {
        return PlainWords.kebab(this);
    }
}
