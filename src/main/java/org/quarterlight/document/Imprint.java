package org.quarterlight.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a briefing must say beside its contents: lines for every page, such as that it is a draft, and sentences for the
 * first page, such as who cleared it.
 */
public record Imprint(List<String> everyPage, List<String> firstPage) {
    /** A briefing that need say nothing more. */
    public static final Imprint NONE = new Imprint(List.of(), List.of());

    /** The same under a programme's marking, such as OFFICIAL; blank where it has none. */
    public Imprint marked(String marking) {
        return marking.isBlank()
                ? this
                : new Imprint(
                        Stream.concat(Stream.of(marking.strip()), everyPage.stream())
                                .toList(),
                        firstPage);
    }

    /** The lines of every page in one. */
    public String running() {
        return String.join(" · ", everyPage);
    }
}
