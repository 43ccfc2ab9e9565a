package org.quarterlight.cluster;

import java.util.Locale;

/** How far a task that was handed out has come. */
public enum TaskState {
    WAITING,
    TAKEN,
    DONE,
    FAILED,
    /** Its part is in its place; it is kept for its figures alone. */
    USED;

    /** As it stands in the table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
