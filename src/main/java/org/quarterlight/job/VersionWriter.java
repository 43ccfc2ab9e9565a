package org.quarterlight.job;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.intake.PlanFile;
import org.quarterlight.intake.RowReading;
import org.quarterlight.store.FileReading;
import org.quarterlight.store.History;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * Writes what the rows of one file say, each chunk in one transaction with the place reached. Nothing of it counts before
 * the chunk that has the file's end.
 */
final class VersionWriter implements ItemStreamWriter<FileItem<RowReading>> {
    private final InputFile file;
    private final String rules;
    private final History history;
    private final Supplier<PlanFile> plans;
    private @Nullable FileReading reading;
    private long rows;

    /** Takes the digest of the rules the file is read by, and the file once it is open. */
    VersionWriter(InputFile file, String rules, History history, Supplier<PlanFile> plans) {
        this.file = file;
        this.rules = rules;
        this.history = history;
        this.plans = plans;
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
        plans.get().begin(begun);
        return begun;
    }

    private FileReading reading() {
        return Objects.requireNonNull(reading, "no file is open");
    }

    @Override
    public void write(Chunk<? extends FileItem<RowReading>> chunk) {
        for (FileItem<RowReading> item : chunk) {
            switch (item) {
                case FileItem.Row<RowReading>(RowReading row) -> {
                    plans.get().add(row, reading());
                    rows++;
                }
                case FileItem.End<RowReading>() ->
                    reading().complete(plans.get().report());
            }
        }
        reading().write();
    }

    @Override
    public void update(ExecutionContext context) {
        new SavedPlace(reading().id(), rows).saveIn(context);
    }
}
