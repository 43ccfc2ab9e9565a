package org.quarterlight.app;

/** A command that cannot be carried out as given; names the option, the value and what would be right. */
public final class WrongRequest extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongRequest(String option, String value, String right) {
        super("Wrong value '" + value + "' for " + option + ": " + right);
    }
}
