package org.quarterlight.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table is written down, in the names of Table Dialect. Rows are records, counted from 1, empty ones included;
 * without a delimiter it is found; a quote or escape of 0 is none.
 */
public record Dialect(
        Optional<Character> delimiter, Quoting quoting, HeaderRows headerRows, Skipped skipped, Set<String> nulls) {
    public static final char NONE = 0;

    /** How a cell may hold delimiters and line ends. */
    public record Quoting(char quote, boolean doubled, char escape, boolean skipInitialSpace) {
        public static final Quoting USUAL = new Quoting('"', true, NONE, false);
    }

    /**
     * The rows that make up the heading; none where the table has no heading. Where the contract names none, the heading
     * is the first row that is not a comment.
     */
    public record HeaderRows(List<Integer> numbers, String join, boolean declared) {
        public int last() {
            return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /** What is not data: rows named as comments, rows that start with a sign, and the last rows of the file. */
    public record Skipped(Set<Integer> rows, String commentStart, int footerRows) {}

    public static final Dialect USUAL = new Dialect(
            Optional.empty(),
            Quoting.USUAL,
            new HeaderRows(List.of(1), " ", false),
            new Skipped(Set.of(), "", 0),
            Set.of());

    public Dialect delimitedBy(char delimiter) {
        return new Dialect(Optional.of(delimiter), quoting, headerRows, skipped, nulls);
    }

    /** The same table below one more line, which says nothing but the delimiter. */
    public Dialect belowDelimiterLine() {
        List<Integer> lowered = headerRows.numbers.stream().map(row -> row + 1).toList();
        HeaderRows lower = headerRows.declared ? new HeaderRows(lowered, headerRows.join, true) : headerRows;
        Set<Integer> rows = Stream.concat(Stream.of(1), skipped.rows.stream().map(row -> row + 1))
                .collect(Collectors.toSet());
        return new Dialect(
                delimiter, quoting, lower, new Skipped(rows, skipped.commentStart, skipped.footerRows), nulls);
    }

    public Dialect withoutHeader() {
        return new Dialect(delimiter, quoting, new HeaderRows(List.of(), headerRows.join, false), skipped, nulls);
    }
}
