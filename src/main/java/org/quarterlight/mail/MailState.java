package org.quarterlight.mail;

import java.util.Locale;

/** How far a message to a reader has come. */
public enum MailState {
    /** To be handed over. */
    WAITING(true),
    /** The mail server accepted it. */
    SENT(true),
    /** No mail server is set: it lies in the outbox. */
    WRITTEN(true),
    /** Given up, or refused for good. */
    FAILED(true),
    /** Not handed over until something is mended. */
    HELD(false),
    /** Not sent, and not going to be. */
    SKIPPED(false);

    private final boolean settles;

    MailState(boolean settles) {
        this.settles = settles;
    }

    /** True where the reader needs no other message with the same briefings. */
    boolean settles() {
        return settles;
    }

    /** True where the reader has it. */
    public boolean delivered() {
        return this == SENT || this == WRITTEN;
    }

    /** True where it should have reached the reader and did not. */
    public boolean undelivered() {
        return this == WAITING || this == FAILED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
