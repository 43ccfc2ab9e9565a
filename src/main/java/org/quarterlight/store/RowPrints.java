package org.quarterlight.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.quarterlight.plan.RowPrint;
import org.springframework.jdbc.core.JdbcOperations;

/** The prints of the rows of one source, each with the number of its content; where a number comes again, the later print counts. */
final class RowPrints {
    private static final int ENTRY = Integer.BYTES + 4 * Long.BYTES;
    private static final int PRINTS_A_PAGE = 1_000;
    private static final int PAGES_TOGETHER = 64;

    private final JdbcOperations database;
    private final String source;
    private final ByteBuffer page = ByteBuffer.allocate(PRINTS_A_PAGE * ENTRY);
    private final List<byte[]> pages = new ArrayList<>();

    RowPrints(JdbcOperations database, String source) {
        this.database = database;
        this.source = source;
    }

    /** Takes prints in the order they were written. */
    interface Taker {
        void take(int number, RowPrint print);
    }

    void forEach(Taker taker) {
        long last = 0;
        List<Map.Entry<Long, byte[]>> stored;
        do {
            stored = database.query(
                    "SELECT id, body FROM row_print WHERE source = ? AND id > ? ORDER BY source, id LIMIT ?",
                    (row, number) -> Map.entry(row.getLong("id"), row.getBytes("body")),
                    source,
                    last,
                    PAGES_TOGETHER);
            stored.forEach(each -> forEach(ByteBuffer.wrap(each.getValue()), taker));
            last = stored.isEmpty() ? last : stored.getLast().getKey();
        } while (!stored.isEmpty());
    }

    private static void forEach(ByteBuffer prints, Taker taker) {
        while (prints.hasRemaining()) {
            int number = prints.getInt();
            taker.take(number, new RowPrint(prints.getLong(), prints.getLong(), prints.getLong(), prints.getLong()));
        }
    }

    void add(int number, RowPrint print) {
        page.putInt(number)
                .putLong(print.text())
                .putLong(print.keyHigh())
                .putLong(print.keyLow())
                .putLong(print.cells());
        if (!page.hasRemaining()) {
            endPage();
        }
    }

    private void endPage() {
        pages.add(Arrays.copyOf(page.array(), page.position()));
        page.clear();
    }

    /** Writes what is there, the rest that fills no page too. */
    void writeAll(Numbers numbers, long file) {
        if (page.position() > 0) {
            endPage();
        }
        writePages(numbers, file);
    }

    void writePages(Numbers numbers, long file) {
        database.batchUpdate(
                "INSERT INTO row_print (id, source, file, body) VALUES (?, ?, ?, ?)",
                pages,
                Math.max(1, pages.size()),
                (row, body) -> {
                    row.setLong(1, numbers.next("row_print"));
                    row.setString(2, source);
                    row.setLong(3, file);
                    row.setBytes(4, body);
                });
        pages.clear();
    }
}
