package org.quarterlight.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table worked out by hand, from the test resources. */
final class Table {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Table() {}

    static List<CSVRecord> read(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(RESOURCES.resolve(name), UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The named cells of a row, as one line that can be compared. */
    static String line(CSVRecord row, String... columns) {
        return List.of(columns).stream()
                .map(row::get)
                .reduce((a, b) -> a + " | " + b)
                .orElse("");
    }
}
