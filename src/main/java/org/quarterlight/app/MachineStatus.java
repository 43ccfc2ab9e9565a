package org.quarterlight.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quarterlight.cluster.MachineClock;
import org.quarterlight.cluster.MachineLines;
import org.quarterlight.cluster.TaskFigures;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.StateDatabase;
import org.quarterlight.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the machines that share a database are at. */
public final class MachineStatus {
    private static final Logger LOG = LoggerFactory.getLogger(MachineStatus.class);

    private MachineStatus() {}

    /** The tasks handed out, in figures; none where the database is the embedded one. */
    static TaskFigures tasks(Workspace archive) {
        return StateDatabase.isShared(archive.state()) ? TaskFigures.of(archive.unguarded()) : TaskFigures.NONE;
    }

    /** Says so where this machine's clock is far off the one that machines share. */
    static void lookAtTheClock(Workspace archive) {
        if (StateDatabase.isShared(archive.state())) {
            MachineClock clock = MachineClock.beside(archive.unguarded(), Instant.now());
            if (clock.isFarOff()) {
                LOG.warn(
                        "{}. Embargoes, late sources and the days of mail go by this machine's; set it right.",
                        clock.words());
            }
        }
    }

    /** Each in a line; nothing where the database is the embedded one, which no other machine can reach. */
    public static List<String> lines(Folders places) {
        if (!StateDatabase.isShared(places.state())) {
            return List.of();
        }
        try (StateDatabase database = StateDatabase.openToRead(places.state())) {
            List<String> lines = new ArrayList<>(MachineLines.lines(database.unguarded()));
            MachineClock clock = MachineClock.beside(database.unguarded(), Instant.now());
            if (clock.isFarOff()) {
                lines.add(clock.words() + "; set it right");
            }
            return lines;
        }
    }
}
