package org.quarterlight.template;

import freemarker.core.ParseException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.SourceSegment.Kind;

/** Says in plain words why the text of a template could not be taken apart, and where. */
final class ParseFaults {
    private static final Set<String> WITH_BODY =
            Set.of("if", "list", "items", "sep", "macro", "function", "switch", "compress");
    private static final Pattern UNKNOWN_INSTRUCTION = Pattern.compile("(?s)Unknown directive: #(\\w+).*");
    private static final Pattern UNKNOWN_BUILT_IN = Pattern.compile("(?s)Unknown built-in: \"?(\\w+).*");
    private static final Pattern MALFORMED =
            Pattern.compile("(?s)#(\\w+) is an existing directive, but the tag is malformed.*");
    private static final Pattern NOT_CLOSED =
            Pattern.compile("(?s)Encountered \"(.*?)\", but at this place only this can be closed: \"(.)\".*");
    private static final Pattern OUT_OF_PLACE = Pattern.compile("(?s)Encountered \"(.*?)\", but was expecting (.*)");
    private static final Pattern ODD_SIGN =
            Pattern.compile("(?s)Lexical error: encountered (\"(.*?)\" \\(\\d+\\)|<EOF>).*");
    private static final Map<Character, Character> CLOSING = Map.of('(', ')', '[', ']', '{', '}');
    private static final Map<String, String> FORMS = Map.of(
            "if", "<#if question>...</#if>",
            "elseif", "<#elseif question>",
            "list", "<#list rows as row>...</#list>",
            "assign", "<#assign name = value>");

    private final SourcePositions places;

    ParseFaults(SourcePositions places) {
        this.places = places;
    }

    TemplateProblem of(ParseException fault) {
        String message = fault.getEditorMessage();
        return message.contains("Unexpected end of file") ? unclosed(fault) : at(fault, words(message, fault));
    }

    private record Words(String message, String hint) {}

    private TemplateProblem at(ParseException fault, Words words) {
        return places.problemAt(fault.getLineNumber(), fault.getColumnNumber(), words.message, words.hint);
    }

    private Words words(String message, ParseException fault) {
        return first(UNKNOWN_INSTRUCTION, message)
                .map(found -> new Words(
                        "there is no <#" + found.group(1) + ">", nearest(found.group(1), TemplatePolicy.INSTRUCTIONS)))
                .or(() -> first(UNKNOWN_BUILT_IN, message)
                        .map(found -> new Words(
                                "there is no ?" + found.group(1), nearest(found.group(1), ExpressionPolicy.BUILT_INS))))
                .or(() -> first(MALFORMED, message)
                        .map(found -> new Words("<#" + found.group(1) + "> is not written so", form(found.group(1)))))
                .or(() -> first(NOT_CLOSED, message)
                        .map(found -> new Words(
                                "\u201c" + found.group(1) + "\u201d stands where a closing \u201c"
                                        + CLOSING.getOrDefault(found.group(2).charAt(0), '?') + "\u201d is due",
                                "close what was opened by \u201c" + found.group(2) + "\u201d")))
                .or(() -> first(OUT_OF_PLACE, message).map(found -> outOfPlace(found.group(1), found.group(2))))
                .or(() -> first(ODD_SIGN, message).map(found -> oddSign(found.group(2))))
                .orElseGet(() -> new Words("this cannot be understood", lineOf(fault)));
    }

    private static Optional<Matcher> first(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.matches() ? Optional.of(found) : Optional.empty();
    }

    private static String nearest(String name, Collection<String> known) {
        return NearestNames.question(name, known) + "there are " + String.join(", ", new TreeSet<>(known));
    }

    private static String form(String name) {
        return "write it as " + FORMS.getOrDefault(name, "<#" + name + ">");
    }

    private static Words outOfPlace(String text, String expected) {
        if (text.startsWith("</")) {
            return new Words(text + " closes nothing that is open", "take it away, or open it above");
        }
        if (text.startsWith("<#else") || text.startsWith("<#sep") || text.startsWith("<#items")) {
            return new Words(
                    text + " stands in nothing that it belongs to",
                    "put it between <#if ...> or <#list ...> and its end");
        }
        String hint = expected.contains("\"as\"")
                ? "write <#list rows as row>"
                : "look before it for a quote, a comma or a bracket that is missing";
        return new Words("\u201c" + text.strip() + "\u201d does not belong here", hint);
    }

    private static Words oddSign(String sign) {
        if (sign == null) {
            return new Words("a text is not closed", "put the second quote where the text ends");
        }
        boolean curly = sign.startsWith("\\u201") || "\u201c\u201d\u2018\u2019".contains(sign);
        return curly
                ? new Words("a curly quote cannot open a text", "write straight quotes: \"...\"")
                : new Words("\u201c" + sign + "\u201d cannot stand here", "write it inside quotes, or take it away");
    }

    private String lineOf(ParseException fault) {
        List<String> lines = places.source().lines().toList();
        int line = fault.getLineNumber();
        return line >= 1 && line <= lines.size()
                ? "look at: " + lines.get(line - 1).strip()
                : "";
    }

    /** Named where it was opened, as the end of the file says nothing. */
    private TemplateProblem unclosed(ParseException fault) {
        Deque<SourceSegment> open = new ArrayDeque<>();
        for (SourceSegment segment : SourceSegments.of(places.source())) {
            if (segment.kind() == Kind.CLOSING) {
                open.pollLast();
            } else if (isOpen(segment)) {
                open.addLast(segment);
            }
        }
        SourceSegment last = open.peekLast();
        if (last == null) {
            return places.problemAt(
                    fault.getLineNumber(),
                    fault.getColumnNumber(),
                    "the file ends inside a tag or a value",
                    "close it with > or }, and each text in it with a quote");
        }
        String sign = last.kind() == Kind.CALL ? "@" : "#";
        return places.problem(
                last.start(),
                "<" + sign + last.name() + "> is not closed",
                last.kind() == Kind.CALL
                        ? "end it with />, as in <@" + last.name() + " .../>, or write </@" + last.name() + ">"
                        : "write </#" + last.name() + "> where it ends");
    }

    private boolean isOpen(SourceSegment segment) {
        return switch (segment.kind()) {
            case CALL -> places.source().charAt(segment.stop() - 1) != '/';
            case INSTRUCTION ->
                (WITH_BODY.contains(segment.name()) && !segment.name().equals("sep"))
                        || (segment.assigns() && segment.captures(places.source()));
            case TEXT, COMMENT, CLOSING, VALUE -> false;
        };
    }
}
