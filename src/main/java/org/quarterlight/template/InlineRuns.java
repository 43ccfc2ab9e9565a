package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterlight.document.Inline;

/** Small work on runs of inlines. */
final class InlineRuns {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private InlineRuns() {}

    /** Neighbouring texts made one, empty ones left out. */
    static List<Inline> merged(List<Inline> inlines) {
        List<Inline> merged = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text(String text)) {
                append(merged, text);
            } else {
                merged.add(inline);
            }
        }
        return List.copyOf(merged);
    }

    private static void append(List<Inline> merged, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!merged.isEmpty() && merged.getLast() instanceof Inline.Text(String before)) {
            merged.set(merged.size() - 1, new Inline.Text(before + text));
        } else {
            merged.add(new Inline.Text(text));
        }
    }

    static List<Inline> joined(List<Inline> first, List<Inline> second) {
        List<Inline> joined = new ArrayList<>(first);
        joined.addAll(second);
        return merged(joined);
    }

    /** The same words; a link inside a link is only its words. */
    static List<Inline> withoutLinks(List<Inline> inlines) {
        List<Inline> words = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Link link -> words.addAll(withoutLinks(link.text()));
                case Inline.Strong(List<Inline> text) -> words.add(new Inline.Strong(withoutLinks(text)));
                case Inline.Emphasis(List<Inline> text) -> words.add(new Inline.Emphasis(withoutLinks(text)));
                case Inline.Text text -> words.add(text);
                case Inline.Break line -> words.add(line);
            }
        }
        return merged(words);
    }

    /** True for an address a briefing may link to: an anchor in itself, the web, or mail. */
    static boolean isSafe(String target) {
        int colon = target.indexOf(':');
        boolean plain = target.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
        boolean known = colon > 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
        return plain && (target.startsWith("#") ? target.length() > 1 : known);
    }
}
