package org.quarterlight.mail;

/** A setting of the mail that is missing or cannot be used; its message never holds a secret. */
public final class WrongSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongSetting(String name, String hint) {
        super(name + ": " + hint);
    }
}
