package org.quarterlight.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.Delimiters;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.Encoding;
import org.quarterlight.csv.FileText;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.RepairedBytes;
import org.quarterlight.draft.TableSample.TableLayout;
import org.quarterlight.survey.TableRows;

/** Finds out how a file is written down, and takes the first rows of it. */
final class TableSampler {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int START = 1 << 18;
    private static final int LOOKED_AT = 300;
    private static final int KEPT = 5_000;

    private TableSampler() {}

    static TableSample of(Path file) throws IOException {
        Encoding encoding;
        try (InputStream in = FileText.bytes(file)) {
            encoding = Encoding.of(Encoding.startOf(in), Optional.empty());
        }
        RepairedBytes repairs = new RepairedBytes();
        TableSample sample = of(new FileText(file, encoding), repairs);
        return repairs.areTooMany() || isWindows1252(file, repairs)
                ? of(new FileText(file, Encoding.foundWindows1252()), new RepairedBytes())
                : sample;
    }

    /** True where every byte above ASCII is broken as UTF-8: a file of two encodings has whole letters of UTF-8 as well. */
    private static boolean isWindows1252(Path file, RepairedBytes repairs) throws IOException {
        if (repairs.count() == 0) {
            return false;
        }
        long above = 0;
        try (InputStream in = FileText.bytes(file)) {
            byte[] bytes = new byte[START];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    above += bytes[i] < 0 ? 1 : 0;
                }
            }
        }
        return above == repairs.count();
    }

    private static TableSample of(FileText text, RepairedBytes repairs) throws IOException {
        String start = start(text);
        char delimiter = delimiter(start);
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> tail = new ArrayList<>();
        int count = 0;
        try (Reader reader = text.open(repairs)) {
            RecordReader records = new RecordReader(reader, delimiter, Dialect.Quoting.USUAL);
            while (records.next()) {
                List<String> cells = TableRows.cells(records);
                count++;
                (count <= KEPT ? rows : tail).add(cells);
                if (tail.size() > 2 * FooterFinder.MOST) {
                    tail.subList(0, FooterFinder.MOST).clear();
                }
            }
        }
        TableSample sample = sample(text, delimiter, rows, tail);
        return Delimiters.told(firstLine(start)).isPresent() ? sample.belowDelimiterLine() : sample;
    }

    private static TableSample sample(FileText text, char delimiter, List<List<String>> rows, List<List<String>> tail) {
        HeadingFinder.Heading heading = HeadingFinder.find(rows);
        List<List<String>> data = new ArrayList<>();
        List<Integer> comments = new ArrayList<>();
        for (int row = heading.last() + 1; row <= rows.size(); row++) {
            if (row == heading.otherSpelling() || heading.isRepeatedBy(rows.get(row - 1))) {
                comments.add(row);
            } else {
                data.add(rows.get(row - 1));
            }
        }
        List<List<String>> end = new ArrayList<>(data);
        end.addAll(tail);
        int footer = FooterFinder.count(end, heading.width());
        List<List<String>> body = data.subList(0, Math.max(0, Math.min(data.size(), end.size() - footer))).stream()
                .filter(row ->
                        row.stream().anyMatch(cell -> !CellText.stripped(cell).isEmpty()))
                .toList();
        int first = heading.rows().isEmpty() ? 1 : heading.rows().getFirst();
        List<String> above = rows.subList(0, Math.min(first - 1, rows.size())).stream()
                .flatMap(List::stream)
                .map(CellText::stripped)
                .filter(cell -> !cell.isEmpty())
                .toList();
        TableLayout layout = new TableLayout(delimiter, heading.rows(), List.copyOf(comments), footer, above);
        return new TableSample(text.path(), text.encoding(), layout, heading.texts(), body);
    }

    private static String start(FileText text) throws IOException {
        try (Reader reader = text.open(new RepairedBytes())) {
            char[] start = new char[START];
            int length = 0;
            for (int more = 0; more >= 0 && length < START; more = reader.read(start, length, START - length)) {
                length += more;
            }
            return new String(start, 0, length);
        }
    }

    private static String firstLine(String start) {
        return start.lines().findFirst().orElse("");
    }

    /** The delimiter under which a plausible heading stands early over rows that are as wide as it. */
    private static char delimiter(String start) throws IOException {
        Optional<Character> told = Delimiters.told(firstLine(start));
        if (told.isPresent()) {
            return told.get();
        }
        char best = ',';
        double most = 0;
        for (char candidate : DELIMITERS) {
            double score = score(start, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String start, char delimiter) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        RecordReader records = new RecordReader(new StringReader(start), delimiter, Dialect.Quoting.USUAL);
        while (rows.size() < LOOKED_AT && records.next()) {
            rows.add(TableRows.cells(records));
        }
        HeadingFinder.Heading heading = HeadingFinder.find(rows);
        int width = heading.width();
        if (width < 2) {
            return 0;
        }
        long alike = rows.stream().filter(row -> row.size() == width).count();
        double early = 1 / (1 + 0.1 * heading.last());
        return alike / (double) rows.size() * (1 - 1.0 / width) * early;
    }
}
