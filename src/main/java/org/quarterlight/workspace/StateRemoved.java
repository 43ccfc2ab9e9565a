package org.quarterlight.workspace;

import java.nio.file.Path;

/** The folder a run was writing to was removed under it. */
public final class StateRemoved extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public StateRemoved(Path state) {
        super(words(state));
    }

    public StateRemoved(Path state, Throwable cause) {
        super(words(state), cause);
    }

    private static String words(Path state) {
        return "The folder " + state + " was removed while the run was at work. Give the same command again: it makes"
                + " everything anew from the exports.";
    }
}
