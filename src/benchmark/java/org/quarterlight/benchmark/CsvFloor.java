package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The floors (a) and (b) of reading, in a process of their own: parsing a file and touching every value, and copying it. */
final class CsvFloor {
    private CsvFloor() {}

    /** Takes a file and how often to parse it first without timing; prints the milliseconds of parsing and of copying. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            letters(file);
        }
        long begun = System.nanoTime();
        long letters = letters(file);
        Timing.print(begun);
        long copied = System.nanoTime();
        Files.copy(file, Path.of(file + ".copy"), StandardCopyOption.REPLACE_EXISTING);
        Timing.print(copied);
        Files.delete(Path.of(file + ".copy"));
        if (letters == 0) {
            throw new IllegalStateException(file + " is empty");
        }
    }

    private static long letters(Path file) throws IOException {
        long letters = 0;
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVFormat.RFC4180.parse(reader)) {
            for (CSVRecord row : rows) {
                for (String value : row) {
                    letters += value.length();
                }
            }
        }
        return letters;
    }
}
