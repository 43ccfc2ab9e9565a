package org.quarterlight.issue;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quarterlight.csv.FormulaGuard;

/** Writes CSV as RFC 4180 has it, in UTF-8; cells from outside are guarded by whoever gives them. */
public final class SafeCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private SafeCsv() {}

    /** The table as text. */
    public static String text(List<String> heading, Stream<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, heading, rows);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A cell from outside, which no spreadsheet will run as a formula. */
    public static String guard(String cell) {
        return FormulaGuard.guarded(cell);
    }

    static void write(Path file, List<String> heading, Stream<List<String>> rows) {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            write(bytes, heading, rows);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + file, problem);
        }
    }

    static void write(OutputStream bytes, List<String> heading, Stream<List<String>> rows) {
        try (CSVPrinter printer =
                new CSVPrinter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)), FORMAT)) {
            printer.printRecord(heading);
            printer.printRecords(rows.map(row -> row.toArray()));
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write CSV", problem);
        }
    }
}
