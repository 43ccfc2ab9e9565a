package org.quarterlight.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the delimiter of a text: the one that cuts most records into the same number of cells, more than one. */
public final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 1 << 16;
    private static final int RECORDS = 200;

    private static final Pattern TOLD = Pattern.compile("\\uFEFF?\"? *(?i:sep) *=(\\\\t|.)\"?[,;|\\s]*");

    private Delimiters() {}

    /** The signs a table may be delimited by, those that cut the text best first. */
    public static List<Character> likely(Reader text, Dialect.Quoting quoting) throws IOException {
        char best = find(text, quoting);
        List<Character> likely = new ArrayList<>(List.of(best));
        for (char candidate : CANDIDATES) {
            if (candidate != best) {
                likely.add(candidate);
            }
        }
        return likely;
    }

    /** The delimiter that a first line such as {@code sep=;} tells, if it does. */
    public static Optional<Character> told(String firstLine) {
        Matcher told = TOLD.matcher(firstLine);
        if (!told.matches()) {
            return Optional.empty();
        }
        boolean tabInWords = told.group(1).length() > 1;
        return Optional.of(tabInWords ? '\t' : told.group(1).charAt(0));
    }

    public static char find(Reader text, Dialect.Quoting quoting) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = Math.max(0, text.read(sample, 0, SAMPLE));
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long score = score(new StringReader(new String(sample, 0, length)), candidate, quoting);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long score(Reader sample, char delimiter, Dialect.Quoting quoting) throws IOException {
        RecordReader records = new RecordReader(sample, delimiter, quoting);
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < RECORDS && records.next(); i++) {
            if (records.size() > 1) {
                sizes.merge(records.size(), 1, Integer::sum);
            }
        }
        return sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    public static String inWords(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            case ' ' -> "blank";
            default -> String.valueOf(delimiter);
        };
    }
}
