package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses what FreeMarker would allow and a briefing must not: printing bare numbers, reaching out of the template,
 * switching protections off, running without end.
 */
final class TemplatePolicy {
    static final String STEP = "quarterlight_step";

    private static final Set<String> INSTRUCTIONS = Set.of(
            "if",
            "elseif",
            "else",
            "list",
            "items",
            "sep",
            "break",
            "continue",
            "assign",
            "local",
            "macro",
            "nested",
            "function",
            "return",
            "switch",
            "on",
            "case",
            "default",
            "compress",
            "t",
            "lt",
            "rt",
            "nt");
    private static final Set<String> BUILT_INS = Set.of(
            "cap_first",
            "uncap_first",
            "upper_case",
            "lower_case",
            "trim",
            "contains",
            "starts_with",
            "ends_with",
            "length",
            "size",
            "first",
            "last",
            "join",
            "reverse",
            "sort",
            "sort_by",
            "filter",
            "map",
            "take_while",
            "drop_while",
            "seq_contains",
            "seq_index_of",
            "min",
            "max",
            "keys",
            "values",
            "has_content",
            "then",
            "switch",
            "index",
            "counter",
            "has_next",
            "is_first",
            "is_last",
            "is_odd_item",
            "is_even_item");

    private final SourcePositions places;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplatePolicy(SourcePositions places) {
        this.places = places;
    }

    static List<TemplateProblem> check(SourcePositions places, List<SourceSegment> segments) {
        TemplatePolicy fence = new TemplatePolicy(places);
        fence.characters();
        segments.forEach(fence::segment);
        return fence.problems;
    }

    private void characters() {
        String source = places.source();
        for (int i = 0; i < source.length(); i++) {
            if (Tokens.isReserved(source.charAt(i))) {
                refuse(i, "a private-use character", "leave it out: these characters have no agreed meaning");
            }
        }
        if (source.contains(STEP)) {
            refuse(source.indexOf(STEP), "the name " + STEP + " is taken", "choose another name");
        }
    }

    private void segment(SourceSegment segment) {
        switch (segment.kind()) {
            case TEXT, COMMENT, CLOSING -> {}
            case INSTRUCTION -> {
                if (!INSTRUCTIONS.contains(segment.name())) {
                    refuse(
                            segment.start(),
                            "<#" + segment.name() + "> is not allowed in a briefing's template",
                            "allowed are " + new TreeSet<>(INSTRUCTIONS));
                }
                expression(segment);
            }
            case CALL, VALUE -> expression(segment);
        }
    }

    private void expression(SourceSegment segment) {
        new FencedExpression(places.source().substring(segment.inside(), segment.stop()), segment.inside()).check();
    }

    private void refuse(int offset, String message, String hint) {
        problems.add(places.problem(offset, message, hint));
    }

    /** One expression; {@code offset} is where it stands in the file. */
    private final class FencedExpression {
        private final String text;
        private final int offset;
        private final StringBuilder open = new StringBuilder();
        // The last character that is not white space, and whether white space follows it.
        private char last = ' ';
        private boolean gap;

        FencedExpression(String text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        void check() {
            int i = 0;
            while (i < text.length()) {
                int next = step(i);
                gap = Character.isWhitespace(text.charAt(next - 1));
                last = gap ? last : text.charAt(next - 1);
                i = next;
            }
        }

        private int step(int i) {
            return switch (text.charAt(i)) {
                case '"', '\'' -> string(i);
                case '?' -> builtIn(i);
                case '.' -> dot(i);
                case '(', '{' -> bracket(i, text.charAt(i));
                case '[' -> bracket(i, isOperand() ? 'i' : '[');
                case ')', '}', ']' -> {
                    open.setLength(Math.max(0, open.length() - 1));
                    yield i + 1;
                }
                default -> i + 1;
            };
        }

        private int bracket(int i, char kind) {
            open.append(kind);
            return i + 1;
        }

        private boolean isOperand() {
            return SourceSegments.isName(last) || last == ')' || last == ']' || last == '"' || last == '\'';
        }

        private int string(int i) {
            int end = Math.min(SourceSegments.endOfString(text, i), text.length() - 1);
            if (!SourceSegments.isRaw(text, i) && end > i) {
                nested(text.substring(i + 1, end), offset + i + 1);
            }
            return end + 1;
        }

        private void nested(String literal, int literalOffset) {
            int from = literal.indexOf("${");
            while (from >= 0) {
                int stop = SourceSegments.endOfExpression(literal, from + 2, '}');
                int end = stop < 0 ? literal.length() : stop;
                String inner =
                        literal.substring(from + 2, end).replace("\\\"", "\"").replace("\\'", "'");
                new FencedExpression(inner, literalOffset + from + 2).check();
                from = literal.indexOf("${", end);
            }
        }

        private int builtIn(int i) {
            if (text.startsWith("??", i)) {
                return i + 2;
            }
            int start = i + 1;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && SourceSegments.isName(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end);
            if (!BUILT_INS.contains(name)) {
                refuse(offset + i, "?" + name + " is not allowed in a briefing's template", hintFor(name));
            }
            return Math.max(end, i + 1);
        }

        private String hintFor(String name) {
            boolean numbers =
                    Set.of("c", "cn", "string", "number", "round", "abs").contains(name);
            return numbers ? Faults.PRINT_A_FIGURE : "allowed are " + new TreeSet<>(BUILT_INS);
        }

        private int dot(int i) {
            if (text.startsWith("..", i)) {
                boolean slices = !open.isEmpty() && open.charAt(open.length() - 1) == 'i';
                if (!slices) {
                    refuse(
                            offset + i,
                            "a range outside a slice",
                            "loop over a list of the model, or slice one: plans[0..4]");
                }
                return i + 2;
            }
            if (gap || !isOperand()) {
                refuse(offset + i, "FreeMarker's own variables are not allowed", "use the values the briefing gives");
            }
            return i + 1;
        }
    }
}
