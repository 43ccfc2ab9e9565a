package org.quarterlight.job;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.PlanFile;
import org.quarterlight.intake.RowReading;
import org.quarterlight.plan.FileReport;
import org.quarterlight.store.ExportFiles;
import org.quarterlight.store.FileReading;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The rows of one file, and then its end. A restart passes over the rows written before: they are read only for the keys
 * and counts that those behind them depend on, and are no items again.
 */
final class FileRowReader implements ItemStreamReader<FileItem<KeptRow>>, OpenFile<RowReading> {
    private final InputFile file;
    private final Intake intake;
    private final ExportFiles stored;
    private @Nullable PlanFile plans;
    private boolean ended;

    FileRowReader(InputFile file, Intake intake, ExportFiles stored) {
        this.file = file;
        this.intake = intake;
        this.stored = stored;
    }

    @Override
    public void open(ExecutionContext context) {
        PlanFile opened = intake.open(file);
        plans = opened;
        SavedPlace.in(context, stored).ifPresent(place -> opened.passOver(place.rows()));
    }

    /** What a row says by itself. */
    RowReading understand(KeptRow row) {
        return plans().read(row);
    }

    @Override
    public void begin(FileReading store) {
        plans().begin(store);
    }

    @Override
    public void add(RowReading row, FileReading store) {
        plans().add(row, store);
    }

    @Override
    public FileReport report() {
        return plans().report();
    }

    private PlanFile plans() {
        return Objects.requireNonNull(plans, "no file is open");
    }

    @Override
    public @Nullable FileItem<KeptRow> read() {
        if (ended) {
            return null;
        }
        Optional<KeptRow> row = plans().next();
        ended = row.isEmpty();
        return row.<FileItem<KeptRow>>map(FileItem.Row::new).orElseGet(FileItem.End::new);
    }

    @Override
    public void close() {
        if (plans != null) {
            plans.close();
        }
    }
}
