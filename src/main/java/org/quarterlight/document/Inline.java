package org.quarterlight.document;

import java.util.List;

/** A part of a line of text. */
public sealed interface Inline {
    /** Text as it is; nothing in it is markup. */
    record Text(String text) implements Inline {}

    /** Strong importance. */
    record Strong(List<Inline> text) implements Inline {}

    /** Emphasis. */
    record Emphasis(List<Inline> text) implements Inline {}

    /**
     * A link to {@code #anchor} in the same briefing, to {@code NAME.html#anchor} in a volume beside it (a link on the page
     * alone, plain in print), or to an {@code http(s)} or {@code mailto} address. The name is read aloud in place of the
     * text where that alone would not tell, such as a bare number; blank where it does.
     */
    record Link(List<Inline> text, String target, String name) implements Inline {
        public Link(List<Inline> text, String target) {
            this(text, target, "");
        }

        /** True where it leads from a page of an issue to the list of all issues. */
        public boolean leadsToAllIssues() {
            return target.matches("(\\.\\./)+index\\.html");
        }

        public boolean leadsToAnotherVolume() {
            return target.matches("[A-Za-z0-9-]+\\.html#[A-Za-z0-9-]+");
        }
    }

    /** A line break inside a paragraph or cell. */
    record Break() implements Inline {}

    /** The words of a run of inlines, without their dress. */
    static String plain(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> words.append(words(inline)));
        return words.toString();
    }

    private static String words(Inline inline) {
        return switch (inline) {
            case Text(String text) -> text;
            case Strong(List<Inline> text) -> plain(text);
            case Emphasis(List<Inline> text) -> plain(text);
            case Link link -> plain(link.text());
            case Break() -> " ";
        };
    }
}
