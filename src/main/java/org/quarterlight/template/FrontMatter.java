package org.quarterlight.template;

import java.util.List;

/**
 * What a template says of itself: its edition's id, what a briefing is made for, when, in which formats, and what must
 * happen before it is public.
 */
public record FrontMatter(String id, ForEach forEach, When when, List<Format> formats, ReleaseRule release) {
    /** An edition that is public as soon as it is made. */
    public FrontMatter(String id, ForEach forEach, When when, List<Format> formats) {
        this(id, forEach, when, formats, ReleaseRule.NONE);
    }

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
