package org.quarterlight.job;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.plan.FileReport;
import org.quarterlight.store.ExportFiles;
import org.quarterlight.store.FileReading;
import org.quarterlight.store.RecordedFile;
import org.quarterlight.store.RecordedItem;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** What one file says as another machine has read it, and then its end. A restart passes over what was written before. */
final class RecordedFileReader implements ItemStreamReader<FileItem<RecordedItem>>, OpenFile<RecordedItem> {
    private final InputFile file;
    private final FilesReadElsewhere elsewhere;
    private final ExportFiles stored;
    private @Nullable RecordedFile recorded;
    private boolean ended;

    RecordedFileReader(InputFile file, FilesReadElsewhere elsewhere, ExportFiles stored) {
        this.file = file;
        this.elsewhere = elsewhere;
        this.stored = stored;
    }

    @Override
    public void open(ExecutionContext context) {
        recorded = new RecordedFile(elsewhere.await(file), file.name(), file.sha256());
        long written = SavedPlace.in(context, stored).map(SavedPlace::rows).orElse(0L);
        for (long n = 0; n < written; n++) {
            recorded().next();
        }
    }

    private RecordedFile recorded() {
        return Objects.requireNonNull(recorded, "no file is open");
    }

    @Override
    public @Nullable FileItem<RecordedItem> read() {
        if (ended) {
            return null;
        }
        Optional<RecordedItem> said = recorded().next();
        ended = said.isEmpty();
        return said.<FileItem<RecordedItem>>map(FileItem.Row::new).orElseGet(FileItem.End::new);
    }

    /** What is said of an export before its first row was recorded with the rest. */
    @Override
    public void begin(FileReading store) {}

    @Override
    public void add(RecordedItem said, FileReading store) {
        store.take(said);
    }

    @Override
    public FileReport report() {
        return recorded().report();
    }
}
