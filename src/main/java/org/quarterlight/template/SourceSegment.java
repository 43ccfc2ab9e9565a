package org.quarterlight.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a template's source, from {@code start} up to {@code end}; the name is that of a tag, and the expression
 * begins at {@code inside} and stops at {@code stop}.
 */
record SourceSegment(Kind kind, String name, int start, int end, int inside, int stop) {
    /** What FreeMarker takes the stretch for. */
    enum Kind {
        TEXT,
        COMMENT,
        /** {@code <#if x>} */
        INSTRUCTION,
        /** {@code </#if>} or {@code </@note>} */
        CLOSING,
        /** {@code <@table of=plans/>} */
        CALL,
        /** {@code ${x}} */
        VALUE
    }

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$@]+");
    /** One name and its value, or one name alone, whose value is what stands up to the closing tag. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(?s)\\s*([\\p{L}\\p{N}_$@]+)\\s*(=(?!=).*)?");

    /** True for the start of a macro or function. */
    boolean defines() {
        return kind == Kind.INSTRUCTION && Set.of("macro", "function").contains(name);
    }

    String definedName(String source) {
        Matcher found = NAME.matcher(expression(source));
        return found.find() ? found.group() : "";
    }

    /** The names of a macro or function's parameters; names in their defaults may be among them. */
    List<String> parameters(String source) {
        String plain = expression(source).replaceAll("\"[^\"]*\"|'[^']*'", "");
        return NAME.matcher(plain).results().skip(1).map(found -> found.group()).toList();
    }

    /** True for the start of a macro's, function's or captured value's text, and for one value given to a name. */
    boolean assigns() {
        return kind == Kind.INSTRUCTION && Set.of("assign", "local").contains(name);
    }

    /** The one name that is given a value; empty where the tag gives none, several, or an operator other than =. */
    Optional<String> assignedName(String source) {
        String expression = expression(source);
        Matcher found = ASSIGNMENT.matcher(expression);
        boolean one = found.matches() && isOneValue(expression);
        return one ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** True where the value is the text up to the closing tag. */
    boolean captures(String source) {
        Matcher found = ASSIGNMENT.matcher(expression(source));
        return assigns() && found.matches() && found.group(2) == null;
    }

    private static boolean isOneValue(String expression) {
        String plain = expression.replaceAll("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'", "");
        return plain.replaceAll("==|!=|<=|>=", "")
                        .chars()
                        .filter(one -> one == '=')
                        .count()
                <= 1;
    }

    /** Where the text of this tag ends among a template's segments: at its closing tag, or its own end. */
    int closeIn(List<SourceSegment> segments) {
        int depth = 0;
        for (SourceSegment segment : segments.subList(segments.indexOf(this), segments.size())) {
            if (segment.name.equals(name) && segment.kind != Kind.TEXT && !segment.isWithoutBody()) {
                depth += segment.kind == Kind.CLOSING ? -1 : 1;
                if (depth == 0) {
                    return segment.end;
                }
            }
        }
        return end;
    }

    private boolean isWithoutBody() {
        return kind == Kind.COMMENT || kind == Kind.VALUE;
    }

    private String expression(String source) {
        return source.substring(inside, stop);
    }
}
