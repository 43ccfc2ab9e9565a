package org.quarterlight.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML or XML as it grows: elements are opened and closed in order, and every text and attribute is escaped here. */
public final class HtmlBuilder {
    private static final char FIRST_TO_TURN = 0x0590;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are name, value, name, value, and one with a blank value is left out. */
    public HtmlBuilder open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public HtmlBuilder close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element and ends the line. */
    public HtmlBuilder closeLine() {
        return close().line();
    }

    /** An element of HTML that has no content and no end, or of SVG that closes itself. */
    public HtmlBuilder empty(String name, String... attributes) {
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

    /** Text as it is. */
    public HtmlBuilder text(String text) {
        escape(text);
        return this;
    }

    /** Text from outside; where it could turn its neighbours' direction it is isolated, which SVG and XML cannot do. */
    public HtmlBuilder given(String text) {
        return turns(text) ? element("bdi", text) : text(text);
    }

    /** No letter of the Latin alphabet turns anything. */
    private static boolean turns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_TO_TURN) {
                return text.codePoints().anyMatch(HtmlBuilder::turns);
            }
        }
        return false;
    }

    /** One element with nothing but text in it. */
    public HtmlBuilder element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Ends the line. */
    public HtmlBuilder line() {
        out.append('\n');
        return this;
    }

    /** Writes what is already HTML: the style sheet and the document type, never a value. */
    public HtmlBuilder asIs(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        }
    }

    // Control characters, lone surrogates and non-characters may stand in no HTML page.
    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
        boolean lone = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !lone && !nonCharacter;
    }

    private static boolean turns(int c) {
        byte direction = Character.getDirectionality(c);
        return switch (direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> c == 0x200E || c == 0x200F || c == 0x061C;
        };
    }
}
