package org.quarterlight.template;

import java.util.List;

/** What a template says of itself: its edition's id, what a briefing is made for, when, and in which formats. */
public record FrontMatter(String id, ForEach forEach, When when, List<Format> formats) {
    /** What one briefing is about. */
    public enum ForEach {
        PROGRAMME,
        REGION,
        SUPPLIER,
        ORGANISATION
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
}
