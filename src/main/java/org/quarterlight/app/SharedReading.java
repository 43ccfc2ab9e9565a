package org.quarterlight.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterlight.cluster.TaskHandout;
import org.quarterlight.contract.InputFile;
import org.quarterlight.job.FilesReadElsewhere;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;

/** New files, read by workers, a task each, while the run writes what they say into the history, file by file. */
final class SharedReading implements FilesReadElsewhere, AutoCloseable {
    /** What a larger file says would take much memory on its way, so the run reads it itself, row by row. */
    private static final long LARGEST = 256L << 20;

    private final TaskHandout handout;
    private final Map<InputFile, ReadingTask> tasks = new LinkedHashMap<>();

    private SharedReading(TaskHandout handout, List<InputFile> files) {
        this.handout = handout;
        files.forEach(file -> tasks.put(file, ReadingTask.of(file)));
    }

    /** Reads what is new and ready: by workers where they are asked for and there is more than one file to share. */
    static Workspace ingest(
            Workspace archive, Editions editions, WhoRenders who, Progress progress, Predicate<InputFile> ready) {
        List<InputFile> files = who instanceof WhoRenders.Workers
                ? archive.unread().stream()
                        .filter(ready.and(SharedReading::canBeShared))
                        .toList()
                : List.of();
        if (files.size() < 2) {
            return archive.ingest(progress, ready, FilesReadElsewhere.NONE);
        }
        try (SharedReading shared = new SharedReading(WorkerTasks.handout(archive, editions), files)) {
            shared.offer();
            archive.ingest(progress, ready, shared);
            shared.handout.letGo();
        }
        return archive;
    }

    private static boolean canBeShared(InputFile file) {
        return !file.sha256().isEmpty() && file.bytes() <= LARGEST;
    }

    private void offer() {
        Map<String, String> requests = tasks.values().stream()
                .collect(Collectors.toMap(
                        ReadingTask::name, ReadingTask::request, (one, same) -> one, LinkedHashMap::new));
        handout.offer(requests);
    }

    @Override
    public boolean has(InputFile file) {
        return tasks.containsKey(file);
    }

    @Override
    public byte[] await(InputFile file) {
        return handout.await(Objects.requireNonNull(tasks.get(file)).name());
    }

    @Override
    public void close() {
        handout.close();
    }
}
