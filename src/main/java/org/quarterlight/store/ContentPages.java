package org.quarterlight.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/** The contents of one source in the database, in the order they were first met, some hundred to a page. */
final class ContentPages {
    static final int CONTENTS_A_PAGE = 256;

    private static final int PAGES_TOGETHER = 64;
    private static final RowMapper<Page> PAGE = (row, number) ->
            new Page(row.getInt("first_number"), row.getInt("size"), row.getBytes("digests"), row.getBytes("body"));

    private final JdbcOperations database;
    private final String source;

    ContentPages(JdbcOperations database, String source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Contents numbered one after the other: a digest of each where they are to be found by it, and their bodies, each
     * behind its length, deflated.
     */
    static final class Page {
        private final int first;
        private final int size;
        private final byte[] digests;
        private final byte[] body;

        Page(int first, int size, byte[] digests, byte[] body) {
            this.first = first;
            this.size = size;
            this.digests = digests;
            this.body = body;
        }

        int first() {
            return first;
        }

        int end() {
            return first + size;
        }

        byte[] digests() {
            return digests;
        }

        byte[] body() {
            return body;
        }
    }

    /** The number the next new content gets. */
    int next() {
        return database
                .queryForList(
                        "SELECT first_number + size FROM content_page WHERE source = ?"
                                + " ORDER BY source DESC, first_number DESC LIMIT 1",
                        Integer.class,
                        source)
                .stream()
                .findFirst()
                .orElse(0);
    }

    void insert(long file, List<Page> pages) {
        database.batchUpdate("""
                INSERT INTO content_page (source, first_number, size, file, digests, body)
                VALUES (?, ?, ?, ?, ?, ?)
                """, pages, Math.max(1, pages.size()), (row, page) -> {
            row.setString(1, source);
            row.setInt(2, page.first);
            row.setInt(3, page.size);
            row.setLong(4, file);
            row.setBytes(5, page.digests);
            row.setBytes(6, page.body);
        });
    }

    /** Hands on every page, its body where it is wanted, in the order of the numbers. */
    void forEach(boolean withBody, Consumer<Page> taker) {
        String columns =
                withBody ? "first_number, size, X'' AS digests, body" : "first_number, size, digests, X'' AS body";
        Optional<Page> last = Optional.empty();
        do {
            List<Page> pages = database.query(
                    "SELECT " + columns + " FROM content_page WHERE source = ? AND first_number >= ?"
                            + " ORDER BY source, first_number LIMIT ?",
                    PAGE,
                    source,
                    last.map(Page::end).orElse(0),
                    PAGES_TOGETHER);
            pages.forEach(taker);
            last = pages.isEmpty() ? Optional.empty() : Optional.of(pages.getLast());
        } while (last.isPresent());
    }

    byte[] body(int first) {
        return Optional.ofNullable(database.queryForObject(
                        "SELECT body FROM content_page WHERE source = ? AND first_number = ?",
                        byte[].class,
                        source,
                        first))
                .orElseThrow();
    }
}
