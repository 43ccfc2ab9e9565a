package org.quarterlight.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it grows: elements are opened and closed in order, and every text and attribute is escaped here. */
final class HtmlBuilder {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are name, value, name, value, and one with a blank value is left out. */
    HtmlBuilder open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    HtmlBuilder close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element and ends the line. */
    HtmlBuilder closeLine() {
        return close().line();
    }

    /** An element of HTML that has no content and no end, or of SVG that closes itself. */
    HtmlBuilder empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    HtmlBuilder text(String text) {
        escape(text);
        return this;
    }

    /** One element with nothing but text in it. */
    HtmlBuilder element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    HtmlBuilder line() {
        out.append('\n');
        return this;
    }

    /** Writes what is already HTML: the style sheet and the document type, never a value. */
    HtmlBuilder asIs(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    // Control characters, lone surrogates and non-characters may stand in no HTML page.
    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
        boolean lone = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !lone && !nonCharacter;
    }
}
