package org.quarterlight.app;

import java.util.List;
import org.quarterlight.cluster.MachineLines;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.StateDatabase;

/** What the machines that share a database are at. */
public final class Machines {
    private Machines() {}

    /** Each in a line; nothing where the database is the embedded one, which no other machine can reach. */
    public static List<String> lines(Folders places) {
        if (!StateDatabase.isShared(places.state())) {
            return List.of();
        }
        try (StateDatabase database = StateDatabase.openToRead(places.state())) {
            return MachineLines.lines(database.unguarded());
        }
    }
}
