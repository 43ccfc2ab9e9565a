package org.quarterlight.template;

/** What is wrong with a template, where (lines and columns of the file count from 1), and what would be right. */
public record TemplateProblem(String file, int line, int column, String message, String hint) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
