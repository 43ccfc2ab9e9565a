package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;

/** The bytes of a UTF-8 file that were read as Windows-1252, counted, with the first lines they stand on. */
final class Repairs {
    private static final int NAMED = 20;

    private final List<Long> lines = new ArrayList<>();
    private long count;

    void add(long line) {
        count++;
        if (lines.size() < NAMED && !lines.contains(line)) {
            lines.add(line);
        }
    }

    long count() {
        return count;
    }

    List<Long> lines() {
        return lines;
    }

    String inWords() {
        String bytes = count == 1 ? "1 byte" : count + " bytes";
        String where = String.join(", ", lines.stream().map(String::valueOf).toList());
        return bytes + " read as Windows-1252, on line " + where + (lines.size() == NAMED ? " and later" : "");
    }
}
