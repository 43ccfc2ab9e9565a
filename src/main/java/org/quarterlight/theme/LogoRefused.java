package org.quarterlight.theme;

/** Why a file cannot be the logo, after its name, and what would be right. */
final class LogoRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    LogoRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
