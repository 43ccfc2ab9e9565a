package org.quarterlight.job;

import java.util.Optional;
import org.quarterlight.store.ExportFiles;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** How far a file was read, kept with the rows in one transaction: its number in the store, and its rows written so far. */
record SavedPlace(long file, long rows) {
    private static final String FILE = "file";
    private static final String ROWS = "rows";

    /** The place to go on from; none where the file is new, or what was half read of it has been cleared away. */
    static Optional<SavedPlace> in(ExecutionContext context, ExportFiles files) {
        return context.containsKey(FILE) && files.isHalfRead(context.getLong(FILE))
                ? Optional.of(new SavedPlace(context.getLong(FILE), context.getLong(ROWS)))
                : Optional.empty();
    }

    void saveIn(ExecutionContext context) {
        context.putLong(FILE, file);
        context.putLong(ROWS, rows);
    }
}
