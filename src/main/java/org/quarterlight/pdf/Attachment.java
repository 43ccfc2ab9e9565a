package org.quarterlight.pdf;

import java.time.LocalDate;

/** A file that travels inside a briefing; the mime type as {@code text/csv}. */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(
        String name, String mime, byte[] bytes, String description, Relationship relationship, LocalDate date) {

    /** What a file is to the briefing, in PDF's own words. */
    public enum Relationship {
        DATA("Data"),
        SOURCE("Source"),
        SUPPLEMENT("Supplement"),
        ALTERNATIVE("Alternative");

        private final String word;

        Relationship(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
