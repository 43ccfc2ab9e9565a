package org.quarterlight.schedule;

import org.quarterlight.figure.PlainWords;

/** What changed between a plan's version at the as-at date and its previous one; none for a plan missing from both. */
public enum Change {
    NEW,
    GONE,
    REOPENED,
    WENT_LIVE,
    CANCELLED,
    RESUMED,
    DATE_LOST,
    NEWLY_DATED,
    SLIPPED,
    BROUGHT_FORWARD,
    UNCHANGED;

    /** The name in files and figure ids, in kebab-case. */
    public String word() {
        return PlainWords.kebab(this);
    }
}
