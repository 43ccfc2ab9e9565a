package org.quarterlight.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterlight.plan.Export;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every export ever read whole, corrected ones included. */
public final class Exports {
    private static final Comparator<Export> ORDER =
            Comparator.comparing(Export::source).thenComparing(Export::asAt).thenComparing(Export.BY_RECEIPT);

    private final JdbcTemplate database;

    Exports(JdbcTemplate database) {
        this.database = database;
    }

    /** In the order of source, as-at date and receipt. */
    public List<Export> all() {
        return numbered().values().stream().sorted(ORDER).toList();
    }

    /**
     * The exports that count for an as-at date: of each source and date up to it the last received, as far as received
     * by the instant where one is given.
     */
    public List<Export> upTo(LocalDate asAt, Optional<Instant> knownOn) {
        Map<List<Object>, Export> counting = receivedUpTo(asAt, knownOn).stream()
                .collect(Collectors.toMap(
                        export -> List.of(export.source(), export.asAt()),
                        Function.identity(),
                        BinaryOperator.maxBy(Export.BY_RECEIPT)));
        return counting.values().stream().sorted(ORDER).toList();
    }

    /** As above, with those that a later one corrected; in the order of source, as-at date and receipt. */
    public List<Export> receivedUpTo(LocalDate asAt, Optional<Instant> knownOn) {
        return all().stream()
                .filter(export -> !export.asAt().isAfter(asAt))
                .filter(export -> knownOn.filter(export.received()::isAfter).isEmpty())
                .toList();
    }

    /** All exports by their row numbers. */
    Map<Long, Export> numbered() {
        Map<Long, Export> exports = new LinkedHashMap<>();
        database.query("""
                SELECT e.id, e.source, e.as_at, f.path, f.sha256, f.received
                FROM export e JOIN export_file f ON f.id = e.file
                WHERE f.complete
                """, row -> {
            exports.put(
                    row.getLong("id"),
                    new Export(
                            StoredText.in(row, "source"),
                            row.getObject("as_at", LocalDate.class),
                            StoredText.in(row, "path"),
                            row.getString("sha256"),
                            row.getObject("received", OffsetDateTime.class).toInstant()));
        });
        return exports;
    }
}
