package org.quarterlight.job;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.store.FileReading;
import org.quarterlight.store.History;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * Writes what the rows of one file say, each chunk in one transaction with the place reached. Nothing of it counts before
 * the chunk that has the file's end.
 */
final class VersionWriter<T> implements ItemStreamWriter<FileItem<T>> {
    private final InputFile file;
    private final String rules;
    private final History history;
    private final OpenFile<T> open;
    private @Nullable FileReading reading;
    private long rows;

    /** Takes the digest of the rules the file is read by, and the file, which is open before this is. */
    VersionWriter(InputFile file, String rules, History history, OpenFile<T> open) {
        this.file = file;
        this.rules = rules;
        this.history = history;
        this.open = open;
    }

    @Override
    public void open(ExecutionContext context) {
        Optional<SavedPlace> place = SavedPlace.in(context, history.files());
        rows = place.map(SavedPlace::rows).orElse(0L);
        reading = place.map(SavedPlace::file).map(history.files()::goOn).orElseGet(this::begin);
        history.files().clearHalfReadBut(reading.id());
    }

    /** The file is noted as not yet reported before it counts as read, so that no kill can come between the two. */
    private FileReading begin() {
        history.unreported().add(file.name(), file.sha256());
        FileReading begun = history.files().begin(file.name(), file.sha256(), file.told(), rules, file.received());
        open.begin(begun);
        return begun;
    }

    private FileReading reading() {
        return Objects.requireNonNull(reading, "no file is open");
    }

    @Override
    public void write(Chunk<? extends FileItem<T>> chunk) {
        for (FileItem<T> item : chunk) {
            switch (item) {
                case FileItem.Row<T>(T row) -> {
                    open.add(row, reading());
                    rows++;
                }
                case FileItem.End<T>() -> reading().complete(open.report());
            }
        }
        reading().write();
    }

    @Override
    public void update(ExecutionContext context) {
        new SavedPlace(reading().id(), rows).saveIn(context);
    }
}
