package org.quarterlight.html;

import org.quarterlight.chart.Drawing;
import org.quarterlight.document.Document;

/** Writes pages for the web that need nothing but themselves. */
public final class Html {
    private Html() {}

    /** The HTML twin of a briefing: the same words in the same order. */
    public static String write(Document document) {
        return new BriefingPage(document).write();
    }

    /** The style sheet of every page. */
    public static String style() {
        return PageFrame.STYLE;
    }

    /** A drawing within a page, named by its title and described in words; the look is wide or narrow. */
    public static void drawing(HtmlBuilder tags, Drawing drawing, String look, Described words) {
        new SvgWriter(tags).write(drawing, look, words.id(), words.title(), words.description());
    }

    /** What a drawing is called, and what it shows in words; the id is unique in its page. */
    public record Described(String id, String title, String description) {}
}
