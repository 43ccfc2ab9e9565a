package org.quarterlight.programme;

/** Whom to ask about a programme's briefings; blank where nobody is named. */
public record ProgrammeContact(String name, String address) {
    public static final ProgrammeContact NOT_GIVEN = new ProgrammeContact("", "");

    public boolean isGiven() {
        return !name.isBlank() || !address.isBlank();
    }
}
