package org.quarterlight.template;

import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.spelling.NearestNames;

/** Looks through one expression of a template for what a briefing must not do; {@code offset} is where it stands in the file. */
final class ExpressionPolicy {
    private static final int MOST_JOINED = 50;
    private static final int MOST_LAMBDAS = 2;
    private static final int DEEPEST = 30;

    static final Set<String> BUILT_INS = Set.of(
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

    /** Hears what is refused: where, why, and what to do instead. */
    @FunctionalInterface
    interface Refusals {
        void refuse(int offset, String message, String hint);
    }

    /** Hears each name that an expression uses. */
    @FunctionalInterface
    interface Uses {
        void use(String name, int offset);
    }

    private final String text;
    private final int offset;
    private final Uses uses;
    private final Refusals refusals;
    private final StringBuilder open = new StringBuilder();
    private int joined;
    private int lambdas;
    // The last character that is not white space, and whether white space follows it.
    private char last = ' ';
    private boolean gap;

    ExpressionPolicy(String text, int offset, Uses uses, Refusals refusals) {
        this.text = text;
        this.offset = offset;
        this.uses = uses;
        this.refusals = refusals;
    }

    void check() {
        int i = 0;
        while (i < text.length() && joined <= MOST_JOINED && open.length() <= DEEPEST) {
            int next = step(i);
            gap = Character.isWhitespace(text.charAt(next - 1));
            last = gap ? last : text.charAt(next - 1);
            i = next;
        }
        if (joined > MOST_JOINED) {
            refuse(i, "more than " + MOST_JOINED + " parts joined in one expression", "join lists with listed(...)");
        }
        if (open.length() > DEEPEST) {
            refuse(i, "brackets nested deeper than " + DEEPEST, "use <#assign> for the inner parts");
        }
    }

    private int step(int i) {
        char character = text.charAt(i);
        return switch (character) {
            case '"', '\'' -> string(i);
            case '?' -> builtIn(i);
            case '.' -> dot(i);
            case '+' -> {
                joined++;
                yield i + 1;
            }
            case '-' -> lambda(i);
            case '<' -> comment(i);
            case '(', '{' -> bracket(i, character);
            case '[' -> bracket(comment(i) - 1, isOperand() ? 'i' : '[');
            case ')', '}', ']' -> {
                open.setLength(Math.max(0, open.length() - 1));
                yield i + 1;
            }
            default -> SourceSegments.isName(character) ? name(i) : i + 1;
        };
    }

    private int bracket(int i, char kind) {
        open.append(kind);
        return i + 1;
    }

    private boolean isOperand() {
        return SourceSegments.isName(last) || last == ')' || last == ']' || last == '"' || last == '\'';
    }

    private int name(int i) {
        int end = i;
        while (end < text.length() && SourceSegments.isName(text.charAt(end))) {
            end++;
        }
        uses.use(text.substring(i, end), offset + i);
        return end;
    }

    private int lambda(int i) {
        if (text.startsWith("->", i) && ++lambdas == MOST_LAMBDAS + 1) {
            refuse(i, "more than " + MOST_LAMBDAS + " lambdas in one expression", "use <#list> or <#assign>");
        }
        return i + 1;
    }

    /** FreeMarker passes over comments inside an expression, and what they hide would not be looked at here. */
    private int comment(int i) {
        if (text.startsWith("#--", i + 1) || text.startsWith("!--", i + 1)) {
            refuse(i, "a comment inside an expression", "put it before or behind the tag");
        }
        return i + 1;
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
            ExpressionPolicy expression = new ExpressionPolicy(inner, literalOffset + from + 2, uses, refusals);
            expression.check();
            joined += 1 + expression.joined;
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
            refuse(i, "?" + name + " is not allowed in a briefing's template", hintFor(name));
        }
        return Math.max(end, i + 1);
    }

    private String hintFor(String name) {
        boolean numbers = Set.of("c", "cn", "string", "number", "round", "abs").contains(name);
        return numbers
                ? ExpressionFaults.PRINT_A_FIGURE
                : NearestNames.question(name, BUILT_INS) + "allowed are " + String.join(", ", new TreeSet<>(BUILT_INS));
    }

    private int dot(int i) {
        if (text.startsWith("..", i)) {
            boolean slices = !open.isEmpty() && open.charAt(open.length() - 1) == 'i';
            if (!slices) {
                refuse(i, "a range outside a slice", "loop over a list of the model, or slice one: plans[0..4]");
            }
            return i + 2;
        }
        if (gap || !isOperand()) {
            refuse(i, "FreeMarker's own variables are not allowed", "use the values the briefing gives");
        }
        return i + 1;
    }

    private void refuse(int i, String message, String hint) {
        refusals.refuse(offset + i, message, hint);
    }
}
