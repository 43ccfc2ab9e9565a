package org.quarterlight.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.TemplateMisuse;
import org.quarterlight.wording.DirectiveArguments;

/** The kinds of chart a template can place, and what each is made from. */
enum ChartKind {
    FORWARD_SCHEDULE("plans"),
    MILESTONE_TREND("plans"),
    PROMISED_AND_DELIVERED(),
    STATES("rows"),
    DUMB_BELLS("plans"),
    HEAT_TABLE("rows"),
    STRIP_PLOT("rows", "since"),
    MOVERS("plans", "since");

    /** The arguments that choose what a chart shows; the first of a kind is needed. */
    private static final Set<String> CHOOSING = Set.of("plans", "rows", "since");

    private final Set<String> taken;
    private final String needed;

    ChartKind(String... taken) {
        this.taken = Set.of(taken);
        this.needed = taken.length == 0 ? "" : taken[0];
    }

    /** The argument a chart of this kind cannot do without; empty where there is none. */
    String needed() {
        return needed;
    }

    /** The arguments it takes beside, each by its choice. */
    Set<String> optional() {
        return taken.stream().filter(name -> !name.equals(needed)).collect(Collectors.toSet());
    }

    /** The kind a directive names, whose other arguments suit it. */
    static ChartKind of(DirectiveArguments arguments) {
        String word = arguments.text("kind");
        ChartKind kind = Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new TemplateMisuse(
                        "there is no chart of kind " + word,
                        NearestNames.question(word, words()) + "kinds are " + String.join(", ", words())));
        kind.check(arguments);
        return kind;
    }

    private void check(DirectiveArguments arguments) {
        CHOOSING.stream()
                .filter(name -> arguments.has(name) && !taken.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new TemplateMisuse("a " + word() + " chart does not take " + name, hint());
                });
        if (!needed.isEmpty() && !arguments.has(needed)) {
            throw new TemplateMisuse("a " + word() + " chart needs " + needed, hint());
        }
    }

    private String hint() {
        return switch (needed) {
            case "plans" -> "give it plans={...}, what plans({\"state\": \"due\"}) answers";
            case "rows" -> "give it rows=regions, or rows=[programme]";
            default -> "it shows every plan of the briefing's subject";
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(ChartKind::word).toList();
    }
}
