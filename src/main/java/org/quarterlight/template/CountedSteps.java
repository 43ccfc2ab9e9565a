package org.quarterlight.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The source with a counted step put into every loop, macro and function, and a look at every value that is kept under a
 * name, so that a template can neither run nor grow without end, on any machine alike.
 */
record CountedSteps(String source, List<Inserted> inserted) {
    private static final Set<String> LOOPS = Set.of("list", "items", "macro", "function");
    /** Characters of text that a loop's turn may write for one step. */
    private static final int TEXT_FOR_A_STEP = 64;

    /** Where on a line of the stepped source something was put, and how long it is; columns count from 1. */
    record Inserted(int line, int column, int length) {}

    static CountedSteps into(String source, List<SourceSegment> segments) {
        return new Inserting(source, segments).all();
    }

    int originalColumn(int line, int column) {
        int before = inserted.stream()
                .filter(step -> step.line() == line && step.column() < column)
                .mapToInt(Inserted::length)
                .sum();
        return column - before;
    }

    /** One walk over the source's segments. */
    private static final class Inserting {
        private final String source;
        private final List<SourceSegment> segments;
        private final StringBuilder stepped = new StringBuilder();
        private final List<Inserted> inserted = new ArrayList<>();
        private final Deque<String> captured = new ArrayDeque<>();
        private int line = 1;
        private int lineStart;

        Inserting(String source, List<SourceSegment> segments) {
            this.source = source;
            this.segments = segments;
        }

        CountedSteps all() {
            segments.forEach(segment -> {
                copy(segment);
                addTo(segment);
            });
            return new CountedSteps(stepped.toString(), inserted);
        }

        private void copy(SourceSegment segment) {
            for (int i = segment.start(); i < segment.end(); i++) {
                stepped.append(source.charAt(i));
                if (source.charAt(i) == '\n') {
                    line++;
                    lineStart = stepped.length();
                }
            }
        }

        private void addTo(SourceSegment segment) {
            if (segment.kind() == SourceSegment.Kind.INSTRUCTION && LOOPS.contains(segment.name())) {
                insert(TemplatePolicy.STEP + "(" + cost(segment) + ")");
            }
            if (segment.defines()) {
                segment.parameters(source).forEach(name -> keep(name, "local"));
            }
            if (segment.assigns()) {
                String name = segment.assignedName(source).orElse("");
                if (segment.captures(source)) {
                    captured.push(name);
                } else {
                    keep(name, segment.name());
                }
            }
            boolean closesCapture = segment.kind() == SourceSegment.Kind.CLOSING
                    && Set.of("assign", "local").contains(segment.name());
            if (closesCapture && !captured.isEmpty()) {
                keep(captured.pop(), segment.name());
            }
        }

        /** What one turn costs: a step, and more for the text it may write. */
        private int cost(SourceSegment loop) {
            int close = loop.closeIn(segments);
            int text = segments.stream()
                    .filter(one ->
                            one.kind() == SourceSegment.Kind.TEXT && one.start() >= loop.end() && one.end() <= close)
                    .mapToInt(one -> one.end() - one.start())
                    .sum();
            return 1 + text / TEXT_FOR_A_STEP;
        }

        private void keep(String name, String where) {
            if (!name.isEmpty()) {
                insert(TemplatePolicy.KEPT + "(\"" + name + "\", \"" + where + "\")");
            }
        }

        private void insert(String condition) {
            String step = "<#if " + condition + "></#if>";
            inserted.add(new Inserted(line, stepped.length() - lineStart + 1, step.length()));
            stepped.append(step);
        }
    }
}
