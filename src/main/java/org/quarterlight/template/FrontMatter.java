package org.quarterlight.template;

import java.util.List;

/**
 * What a template says of itself: its edition's id and name, what a briefing is made for, when, in which formats, and
 * what must happen before it is public. The name is what titles and mails call the edition, such as {@code national briefing}.
 */
public record FrontMatter(
        String id, String name, ForEach forEach, When when, List<Format> formats, ReleaseRule release) {
    /** What one briefing is about: the programme, a region, supplier or organisation, or one value of a column. */
    public record ForEach(String word) {
        /** What every programme can be told apart by; any other word is that of a column. */
        public static final List<String> ALWAYS = List.of("programme", "region", "supplier", "organisation");

        public boolean isColumn() {
            return !ALWAYS.contains(word);
        }
    }

    /** When the edition is due. */
    public enum When {
        NIGHTLY,
        MONTHLY,
        ON_REQUEST
    }

    /** What a briefing is written as. */
    public enum Format {
        PDF,
        HTML
    }

    /** What an edition without a name is called in a sentence: monthly-report is the monthly report briefing. */
    static String nameOf(String id) {
        return id.replace('-', ' ') + " briefing";
    }
}
