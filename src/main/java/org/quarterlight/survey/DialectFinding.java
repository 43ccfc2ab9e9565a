package org.quarterlight.survey;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.Resource;
import org.quarterlight.csv.Delimiters;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.FileText;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.RepairedBytes;

/** Finds how a file's table is delimited: a first line {@code sep=;} is obeyed, else the contract, else the heading tells. */
public record DialectFinding(Resource resource, FileText text) {
    private static final int LONGEST_TOLD = 64;

    /** The dialect to read by: the contract's, with the delimiter that the file tells or shows where the contract names none. */
    Dialect dialect() throws IOException {
        Dialect dialect = resource.dialect();
        Optional<Character> told = Delimiters.told(firstLine());
        Dialect table =
                told.isPresent() && dialect.headerRows().numbers().contains(1) ? dialect.belowDelimiterLine() : dialect;
        if (table.delimiter().isPresent()) {
            return table;
        }
        return table.delimitedBy(told.isPresent() ? told.get() : found(table));
    }

    private String firstLine() throws IOException {
        char[] start = new char[LONGEST_TOLD];
        try (Reader reader = text.open(new RepairedBytes())) {
            int length = Math.max(0, reader.read(start));
            return new String(start, 0, length).lines().findFirst().orElse("");
        }
    }

    /** The delimiter that gives the heading its needed columns, whatever the contract declares. */
    Optional<Character> thatGivesTheColumns() throws IOException {
        Dialect table = resource.dialect();
        for (char candidate : likely(table)) {
            ColumnRoles columns = columns(table.delimitedBy(candidate));
            if (columns.headings().size() > 0
                    && NeededColumns.missing(resource, columns, 0).isEmpty()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Character> likely(Dialect table) throws IOException {
        try (Reader reader = text.open(new RepairedBytes())) {
            return Delimiters.likely(reader, table.quoting());
        }
    }

    private ColumnRoles columns(Dialect table) throws IOException {
        return new ColumnRoles(
                FileHeadings.of(heading(table), table.headerRows().join()), resource);
    }

    /** The sign that gives the heading its needed columns; where none does, the one that cuts the text best. */
    private char found(Dialect table) throws IOException {
        List<Character> likely = likely(table);
        char best = likely.getFirst();
        int widest = 1;
        for (char candidate : likely) {
            ColumnRoles columns = columns(table.delimitedBy(candidate));
            int width = columns.headings().size();
            if (width > 0 && NeededColumns.missing(resource, columns, 0).isEmpty()) {
                return candidate;
            }
            boolean better = width > widest && (widest == 1 || candidate == likely.getFirst());
            best = better ? candidate : best;
            widest = better ? width : widest;
        }
        return best;
    }

    private List<List<String>> heading(Dialect table) throws IOException {
        try (Reader reader = text.open(new RepairedBytes())) {
            TableRows rows =
                    new TableRows(new RecordReader(reader, table.delimiter().orElse(','), table.quoting()), table);
            return rows.readHeading() ? rows.heading() : List.of();
        }
    }
}
