package org.quarterlight.store;

/** A setting of the database that cannot be used; its message never holds a password. */
public final class WrongDatabaseAddress extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongDatabaseAddress(String setting, String hint) {
        super(setting + ": " + hint);
    }
}
