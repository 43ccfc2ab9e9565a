package org.quarterlight.template;

/** Turns offsets in a template's file into lines and columns that count from 1. */
record SourcePositions(String file, String source) {
    TemplateProblem problem(int offset, String message, String hint) {
        int safe = Math.clamp(offset, 0, source.length());
        int line = 1
                + (int) source.substring(0, safe).chars().filter(c -> c == '\n').count();
        int column = safe - source.lastIndexOf('\n', safe - 1);
        return new TemplateProblem(file, line, column, message, hint);
    }

    TemplateProblem problemAt(int line, int column, String message, String hint) {
        return new TemplateProblem(file, Math.max(1, line), Math.max(1, column), message, hint);
    }
}
