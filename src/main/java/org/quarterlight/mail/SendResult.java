package org.quarterlight.mail;

/** What came of handing one message over. */
sealed interface SendResult {
    /** It was accepted, or written where no server is set. */
    record Accepted(MailState state, String where) implements SendResult {}

    /** Refused for good, in the server's words. */
    record Refused(String why) implements SendResult {}

    /** Not now: the server asked to come again. */
    record Later(String why) implements SendResult {}

    /**
     * The line was lost while the message was handed over, by the server, the network or after too long a wait. Where its
     * words had gone out, nobody knows whether it was accepted.
     */
    record Lost(String why) implements SendResult {}

    /** No message can be handed over: the server does not answer, is not who it should be, or does not let us in. */
    record Unreachable(String why) implements SendResult {}
}
