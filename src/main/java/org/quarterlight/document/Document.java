package org.quarterlight.document;

import java.time.LocalDate;
import java.util.List;

/**
 * One briefing: what it is about, and its blocks in reading order. {@code title} is the finding, {@code shortTitle} the
 * edition and subject for the running header, {@code source} the line in the footer.
 */
public record Document(
        String title,
        String shortTitle,
        String source,
        LocalDate asAt,
        LocalDate issued,
        List<Block> blocks,
        Imprint imprint,
        HouseStyle style) {
    /** A document that need say nothing beside its contents. */
    public Document(
            String title, String shortTitle, String source, LocalDate asAt, LocalDate issued, List<Block> blocks) {
        this(title, shortTitle, source, asAt, issued, blocks, Imprint.NONE, HouseStyle.USUAL);
    }

    /** The same as given out on a day, saying what it must, dressed as its programme office does. */
    public Document with(LocalDate day, Imprint now, HouseStyle dress) {
        return new Document(title, shortTitle, source, asAt, day, blocks, now, dress);
    }
}
