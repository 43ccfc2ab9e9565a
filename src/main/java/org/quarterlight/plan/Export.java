package org.quarterlight.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one source said at one as-at date, and the file it came in. Received is the file's modification time in whole
 * seconds: where two files speak for one source and date, the later received is a correction and counts.
 */
public record Export(String source, LocalDate asAt, String file, String sha256, Instant received) {
    /** Oldest first; files received in the same second stand in the order of their names without ending. */
    public static final Comparator<Export> BY_RECEIPT = Comparator.comparing(Export::received)
            .thenComparing(export -> stem(export.file))
            .thenComparing(Export::file);

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
