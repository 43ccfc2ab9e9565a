package org.quarterlight.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One briefing: what it is about, and its blocks in reading order. {@code title} is the finding, {@code shortTitle} the
 * edition and subject for the running header, {@code source} the line in the footer; {@code issued} is the day of issue,
 * where one was given.
 */
public record Document(
        String title,
        String shortTitle,
        String source,
        LocalDate asAt,
        Optional<LocalDate> issued,
        List<Block> blocks,
        Imprint imprint,
        HouseStyle style) {
    /** A document without a day of issue that need say nothing beside its contents. */
    public Document(String title, String shortTitle, String source, LocalDate asAt, List<Block> blocks) {
        this(title, shortTitle, source, asAt, Optional.empty(), blocks, Imprint.NONE, HouseStyle.USUAL);
    }

    /** The same as given out on a day, or on none that is told, saying what it must, dressed as its programme office does. */
    public Document with(Optional<LocalDate> day, Imprint now, HouseStyle dress) {
        return new Document(title, shortTitle, source, asAt, day, blocks, now, dress);
    }
}
