package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.template.SourceSegment.Kind;

/** Cuts a template's source where FreeMarker does, so that what is text and what is code can be looked at apart. */
final class SourceSegments {
    private final String source;
    private final List<SourceSegment> found = new ArrayList<>();
    private int at;
    private int textStart;

    private SourceSegments(String source) {
        this.source = source;
    }

    static List<SourceSegment> of(String source) {
        SourceSegments segments = new SourceSegments(source);
        segments.scan();
        return segments.found;
    }

    private void scan() {
        while (at < source.length()) {
            if (!code()) {
                at++;
            }
        }
        text(source.length());
    }

    private boolean code() {
        if (source.startsWith("<#--", at)) {
            return comment();
        }
        if (source.startsWith("${", at)) {
            return expression(Kind.VALUE, at + 2, "", '}');
        }
        if (source.startsWith("</#", at) || source.startsWith("</@", at)) {
            return tag(Kind.CLOSING, at + 3);
        }
        if (source.startsWith("<#", at)) {
            return tag(Kind.INSTRUCTION, at + 2);
        }
        return source.startsWith("<@", at) && tag(Kind.CALL, at + 2);
    }

    private boolean comment() {
        int close = source.indexOf("-->", at);
        int end = close < 0 ? source.length() : close + 3;
        add(new SourceSegment(Kind.COMMENT, "", at, end, at, at));
        return true;
    }

    private boolean tag(Kind kind, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < source.length() && isName(source.charAt(nameEnd))) {
            nameEnd++;
        }
        return expression(kind, nameEnd, source.substring(nameStart, nameEnd), '>');
    }

    private boolean expression(Kind kind, int inside, String name, char close) {
        int stop = endOfExpression(source, inside, close);
        if (stop < 0) {
            return false;
        }
        add(new SourceSegment(kind, name, at, stop + 1, inside, stop));
        return true;
    }

    private void add(SourceSegment segment) {
        text(segment.start());
        found.add(segment);
        at = segment.end();
        textStart = at;
    }

    private void text(int end) {
        if (end > textStart) {
            found.add(new SourceSegment(Kind.TEXT, "", textStart, end, textStart, textStart));
        }
    }

    /** Where the closing character stands outside every bracket and string, or -1. */
    static int endOfExpression(String source, int from, char close) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(source, i);
            } else if (depth == 0 && c == close) {
                return i;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return -1;
    }

    /** Where the string that starts at {@code from} has its closing quote, or the end of the source. */
    static int endOfString(String source, int from) {
        char quote = source.charAt(from);
        boolean raw = isRaw(source, from);
        for (int i = from + 1; i < source.length(); i++) {
            if (source.charAt(i) == '\\' && !raw) {
                i++;
            } else if (source.charAt(i) == quote) {
                return i;
            }
        }
        return source.length();
    }

    /** True for {@code r"..."}, in which nothing is escaped or filled in. */
    static boolean isRaw(String source, int quote) {
        return quote > 0 && source.charAt(quote - 1) == 'r' && (quote == 1 || !isName(source.charAt(quote - 2)));
    }

    static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@';
    }
}
