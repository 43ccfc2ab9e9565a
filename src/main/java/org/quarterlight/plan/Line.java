package org.quarterlight.plan;

import java.util.Comparator;

/** One line of one export file: its path below the input folder, the file's SHA-256 in hex, and the physical line. */
public record Line(String file, String sha256, long number) implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::file).thenComparing(Line::sha256).thenComparingLong(Line::number);

    public boolean isInFileOf(Line other) {
        return file.equals(other.file) && sha256.equals(other.sha256);
    }

    @Override
    public int compareTo(Line other) {
        return ORDER.compare(this, other);
    }
}
