package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The source with a counted step put into every loop, macro and function, so that none can run without end. */
record CountedSteps(String source, List<Inserted> inserted) {
    private static final String STEP = "<#if " + TemplatePolicy.STEP + "()></#if>";
    private static final Set<String> LOOPS = Set.of("list", "items", "macro", "function");

    /** Where on a line of the stepped source a step was put; columns count from 1. */
    record Inserted(int line, int column) {}

    static CountedSteps into(String source, List<SourceSegment> segments) {
        StringBuilder stepped = new StringBuilder();
        List<Inserted> inserted = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        for (SourceSegment segment : segments) {
            for (int i = segment.start(); i < segment.end(); i++) {
                stepped.append(source.charAt(i));
                if (source.charAt(i) == '\n') {
                    line++;
                    lineStart = stepped.length();
                }
            }
            if (segment.kind() == SourceSegment.Kind.INSTRUCTION && LOOPS.contains(segment.name())) {
                inserted.add(new Inserted(line, stepped.length() - lineStart + 1));
                stepped.append(STEP);
            }
        }
        return new CountedSteps(stepped.toString(), inserted);
    }

    int originalColumn(int line, int column) {
        long before = inserted.stream()
                .filter(step -> step.line() == line && step.column() < column)
                .count();
        return column - (int) before * STEP.length();
    }
}
