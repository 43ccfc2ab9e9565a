package org.quarterlight.template;

/** Thrown by a function or directive that was asked for what it cannot give; becomes a {@link TemplateProblem}. */
public final class TemplateMisuse extends RuntimeException {
    private final String hint;

    public TemplateMisuse(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
