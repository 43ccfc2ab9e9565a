package org.quarterlight.workspace;

import java.nio.file.Path;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.LedgerCopy;

/** The database cannot be opened; the message says what to do. */
public final class StateUnusable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private StateUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    static StateUnusable of(DatabaseAddress address, Path state, Throwable cause) {
        return address.isShared() ? unreachable(address, cause) : damaged(state, cause);
    }

    private static StateUnusable damaged(Path state, Throwable cause) {
        return new StateUnusable(
                "The database in " + state + " cannot be opened: " + root(cause)
                        + ". Move the files quarterlight.* there to another place and give the same command again: what was"
                        + " read is read again from the exports, and the record of mail is read back from "
                        + LedgerCopy.FILE_NAME + ", which stays where it is.",
                cause);
    }

    private static StateUnusable unreachable(DatabaseAddress address, Throwable cause) {
        return new StateUnusable(
                "The database at " + address.shown() + " cannot be opened: " + root(cause)
                        + ". Nothing was read or written; give the same command again once it can be reached.",
                cause);
    }

    private static String root(Throwable problem) {
        Throwable cause = problem.getCause();
        return cause == null ? firstLine(String.valueOf(problem.getMessage())) : root(cause);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
