package org.quarterlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, by which tests hold it to what the program does. */
public record DocsPage(String text) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    public static DocsPage named(String name) {
        try {
            return new DocsPage(Files.readString(Path.of("src/site/markdown", name)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The rows of every table with this heading row, such as {@code text | first day}. */
    public List<List<String>> rows(String heading) {
        List<String> lines = text.lines().toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("| " + heading + " |")) {
                lines.stream()
                        .skip(i + 2L)
                        .takeWhile(line -> line.startsWith("|"))
                        .map(DocsPage::cells)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** The part of the page under a heading, up to the next heading of that rank or above. */
    public DocsPage section(String heading) {
        int from = ("\n" + text).indexOf("\n" + heading + "\n");
        if (from < 0) {
            throw new IllegalArgumentException("There is no heading " + heading);
        }
        int rank = heading.indexOf(' ');
        return new DocsPage(
                Pattern.compile("(?m)^#{1," + rank + "} ").split(text.substring(from + heading.length()), 2)[0]);
    }

    /** Every word set as code. */
    public Stream<String> code() {
        return codeIn(text);
    }

    /** The words set as code in a cell. */
    public static Stream<String> codeIn(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1));
    }
}
