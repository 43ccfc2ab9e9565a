package org.quarterlight.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of one export on their way into the database, in the file's order: only where a run breaks is there a word to say. */
final class ExportRows {
    private static final int PAGE_BYTES = 1 << 14;

    private final long export;
    private final SourceContents contents;
    private final Bytes.Writer runs = new Bytes.Writer();
    private final List<byte[]> pages = new ArrayList<>();
    private int number;
    private long line;
    private int size;
    private int stored;

    ExportRows(long export, SourceContents contents) {
        this.export = export;
        this.contents = contents;
    }

    long export() {
        return export;
    }

    SourceContents contents() {
        return contents;
    }

    void add(int content, long onLine) {
        if (size > 0 && content == number + size && onLine == line + size) {
            size++;
        } else {
            endRun();
            number = content;
            line = onLine;
            size = 1;
        }
    }

    private void endRun() {
        if (size > 0) {
            runs.number(number).number(line).number(size);
            size = 0;
        }
        if (runs.length() >= PAGE_BYTES) {
            endPage();
        }
    }

    private void endPage() {
        pages.add(runs.copy());
        runs.clear();
    }

    /** Writes what is there, the rest that fills no page too. */
    void writeAll(JdbcOperations database) {
        endRun();
        if (runs.length() > 0) {
            endPage();
        }
        writePages(database);
    }

    void writePages(JdbcOperations database) {
        database.batchUpdate(
                "INSERT INTO export_page (export, page, body) VALUES (?, ?, ?)",
                pages,
                Math.max(1, pages.size()),
                (row, page) -> {
                    row.setLong(1, export);
                    row.setInt(2, ++stored);
                    row.setBytes(3, page);
                });
        pages.clear();
    }
}
