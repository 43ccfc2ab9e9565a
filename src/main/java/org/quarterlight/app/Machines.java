package org.quarterlight.app;

import java.util.List;
import org.quarterlight.cluster.MachineLines;
import org.quarterlight.cluster.TaskFigures;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.StateDatabase;
import org.quarterlight.workspace.Workspace;

/** What the machines that share a database are at. */
public final class Machines {
    private Machines() {}

    /** The tasks handed out, in figures; none where the database is the embedded one. */
    static TaskFigures tasks(Workspace archive) {
        return StateDatabase.isShared(archive.state()) ? TaskFigures.of(archive.unguarded()) : TaskFigures.NONE;
    }

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
