package org.quarterlight.app;

import java.nio.file.Path;

/** The database in the state folder cannot be opened; the message says what to do. */
public final class StateUnusable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    StateUnusable(Path state, Throwable cause) {
        super(
                "The database in " + state + " cannot be opened: " + root(cause)
                        + ". Move that folder aside and give the same command again: what was read is read again from the"
                        + " exports. Keep the folder that was moved, as the record of mail already sent is in it; until it"
                        + " is put right, give send --dry-run before mail goes out a second time.",
                cause);
    }

    private static String root(Throwable problem) {
        Throwable cause = problem.getCause();
        return cause == null ? String.valueOf(problem.getMessage()) : root(cause);
    }
}
