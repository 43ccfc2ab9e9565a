package org.quarterlight.app;

import java.nio.file.Path;
import org.quarterlight.cluster.Machine;
import org.quarterlight.cluster.TaskHandout;
import org.quarterlight.cluster.TaskParts;
import org.quarterlight.cluster.TaskWork;
import org.quarterlight.cluster.Worker.Shared;
import org.quarterlight.issue.Digest;
import org.quarterlight.workspace.ProductVersions;
import org.quarterlight.workspace.Workspace;

/** What a run hands out and a worker does: read a file of exports, or render some briefings. */
record WorkerTasks(ReadingWork reading, RenderingWork rendering) implements TaskWork {
    private static final String SHARED = "QUARTERLIGHT_SHARED";

    static WorkerTasks in(Workspace archive, Editions editions) {
        return new WorkerTasks(new ReadingWork(archive.input()), new RenderingWork(archive, editions));
    }

    /** A run's hand-out of such tasks. */
    static TaskHandout handout(Workspace archive, Editions editions) {
        return new TaskHandout(where(archive, Machine.here()), digest(archive, editions), in(archive, editions));
    }

    /** The database, and where parts go: the folder that the environment names, or the database. */
    static Shared where(Workspace archive, Machine machine) {
        String folder = System.getenv(SHARED);
        TaskParts parts = folder == null || folder.isBlank() ? TaskParts.inDatabase() : TaskParts.in(Path.of(folder));
        return new Shared(archive.unguarded(), parts, machine);
    }

    /** All that the bytes depend on but the day: program, contract, exports and templates. */
    static String digest(Workspace archive, Editions editions) {
        return Digest.of(ProductVersions.all() + "\n" + archive.input().everything() + "\n" + editions.files());
    }

    @Override
    public byte[] perform(String request) {
        return ReadingTask.in(request)
                .map(reading::perform)
                .orElseGet(() -> rendering.perform(RenderingTask.of(request)));
    }
}
