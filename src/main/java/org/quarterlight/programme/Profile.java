package org.quarterlight.programme;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a programme says of itself, for the whole package: its title, whose days and which language it is told in (a BCP 47
 * tag), whom to ask, and what every first page must say. Texts are blank where the package is silent.
 */
public record Profile(
        String title,
        ZoneId zone,
        String language,
        ProgrammeContact contact,
        NextIssue nextIssue,
        // A line for every page, such as OFFICIAL.
        String marking,
        // A sentence that says the exports were made from later sources.
        String reconstructed,
        ProgrammeWords words,
        // Before this time, by the clocks of the zone, no issue is public.
        Optional<LocalDateTime> embargo) {

    /** What holds where a package says nothing. */
    public static final Profile UNNAMED = new Profile(
            "",
            ZoneId.of("Europe/London"),
            "en-GB",
            ProgrammeContact.NOT_GIVEN,
            NextIssue.NOT_GIVEN,
            "",
            "",
            ProgrammeWords.USUAL,
            Optional.empty());

    /** The same with one more marking; one that stands there already is not said twice. */
    public Profile marked(String more) {
        String both = marking.isBlank() || more.isBlank() || marking.strip().equals(more.strip())
                ? (marking.isBlank() ? more : marking).strip()
                : marking.strip() + " · " + more.strip();
        return new Profile(title, zone, language, contact, nextIssue, both, reconstructed, words, embargo);
    }

    /** When readers may expect the next issue. */
    public enum NextIssue {
        NIGHTLY,
        MONTHLY,
        NOT_GIVEN
    }
}
