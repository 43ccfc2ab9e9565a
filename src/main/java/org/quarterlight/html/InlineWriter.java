package org.quarterlight.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterlight.document.Inline;

/** Writes runs of inlines; text that could turn its neighbours' direction is isolated. */
final class InlineWriter {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final HtmlBuilder tags;
    private final Set<String> anchors;

    /** The anchors are those links inside the page may lead to. */
    InlineWriter(HtmlBuilder tags, Set<String> anchors) {
        this.tags = tags;
        this.anchors = anchors;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text(String text) -> tags.given(text);
            case Inline.Strong(List<Inline> text) -> element("strong", text);
            case Inline.Emphasis(List<Inline> text) -> element("em", text);
            case Inline.Link link -> link(link);
            case Inline.Break() -> tags.empty("br");
        }
    }

    private void element(String name, List<Inline> text) {
        tags.open(name);
        write(text);
        tags.close();
    }

    private void link(Inline.Link link) {
        if (link.leadsToAnotherVolume() || link.leadsToAllIssues() || leadsSomewhere(link.target())) {
            tags.open("a", "href", link.target(), "aria-label", link.name());
            write(link.text());
            tags.close();
        } else {
            write(link.text());
        }
    }

    private boolean leadsSomewhere(String target) {
        int colon = target.indexOf(':');
        return target.startsWith("#")
                ? anchors.contains(target.substring(1))
                : colon > 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
