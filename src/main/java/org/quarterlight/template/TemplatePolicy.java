package org.quarterlight.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.spelling.NearestNames;

/**
 * Refuses what FreeMarker would allow and a briefing must not: printing bare numbers, reaching out of the template,
 * switching protections off, calling itself, growing without end.
 */
final class TemplatePolicy {
    static final String STEP = "quarterlight_step";
    static final String KEPT = "quarterlight_kept";
    private static final int LONGEST_SOURCE = 1 << 18;

    static final Set<String> INSTRUCTIONS = Set.of(
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
    private final SourcePositions places;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplatePolicy(SourcePositions places) {
        this.places = places;
    }

    static List<TemplateProblem> check(SourcePositions places, List<SourceSegment> segments) {
        TemplatePolicy policy = new TemplatePolicy(places);
        policy.characters();
        Map<String, Integer> usableFrom = policy.definitions(segments);
        segments.forEach(segment -> policy.segment(segment, usableFrom));
        return policy.problems;
    }

    private void characters() {
        String source = places.source();
        if (source.length() > LONGEST_SOURCE) {
            refuse(0, "a template of more than " + LONGEST_SOURCE + " characters", "make two editions of it");
        }
        for (int i = 0; i < source.length(); i++) {
            if (ValueTokens.isReserved(source.charAt(i))) {
                refuse(i, "a private-use character", "leave it out: these characters have no agreed meaning");
            }
        }
        for (String taken : List.of(STEP, KEPT)) {
            if (source.contains(taken)) {
                refuse(source.indexOf(taken), "the name " + taken + " is taken", "choose another name");
            }
        }
    }

    /** Macros and functions, and the offset from which on each may be used: behind its end, so that none calls itself. */
    private Map<String, Integer> definitions(List<SourceSegment> segments) {
        Map<String, Integer> usableFrom = new HashMap<>();
        for (SourceSegment segment : segments) {
            if (segment.defines()) {
                String name = segment.definedName(places.source());
                if (usableFrom.put(name, segment.closeIn(segments)) != null) {
                    refuse(
                            segment.start(),
                            name + " is defined twice",
                            "give each macro and function a name of its own");
                }
            }
        }
        return usableFrom;
    }

    private void segment(SourceSegment segment, Map<String, Integer> usableFrom) {
        switch (segment.kind()) {
            case TEXT, COMMENT, CLOSING -> {}
            case INSTRUCTION -> {
                instruction(segment);
                expression(segment, usableFrom);
            }
            case CALL -> {
                use(segment.name(), segment.start(), usableFrom);
                expression(segment, usableFrom);
            }
            case VALUE -> expression(segment, usableFrom);
        }
    }

    private void instruction(SourceSegment segment) {
        if (!INSTRUCTIONS.contains(segment.name())) {
            refuse(
                    segment.start(),
                    "<#" + segment.name() + "> is not allowed in a briefing's template",
                    NearestNames.question(segment.name(), INSTRUCTIONS) + "allowed are "
                            + String.join(", ", new TreeSet<>(INSTRUCTIONS)));
        }
        if (segment.assigns() && segment.assignedName(places.source()).isEmpty()) {
            refuse(
                    segment.start(),
                    "<#" + segment.name() + "> gives one name one value",
                    "write <#" + segment.name() + " name = value> once for each name; compare with ==");
        }
    }

    private void expression(SourceSegment segment, Map<String, Integer> usableFrom) {
        String text = places.source().substring(segment.inside(), segment.stop());
        // A definition's own name is no use of it.
        int own = segment.defines() ? text.indexOf(segment.definedName(places.source())) : -1;
        new ExpressionPolicy(
                        text,
                        segment.inside(),
                        (name, offset) -> {
                            if (offset - segment.inside() != own) {
                                use(name, offset, usableFrom);
                            }
                        },
                        this::refuse)
                .check();
    }

    private void use(String name, int offset, Map<String, Integer> usableFrom) {
        if (offset < usableFrom.getOrDefault(name, 0)) {
            refuse(offset, name + " is used before or inside its own definition", "define it above where it is used");
        }
    }

    private void refuse(int offset, String message, String hint) {
        problems.add(places.problem(offset, message, hint));
    }
}
