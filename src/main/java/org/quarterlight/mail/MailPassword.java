package org.quarterlight.mail;

/** A password; it shows itself to nobody who prints it. */
final class MailPassword {
    private final String value;

    MailPassword(String value) {
        this.value = value;
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
