package org.quarterlight.mail;

import java.time.Instant;

/** Takes one message to where it goes. */
interface MailTransport {
    /** Hands a message over; the date is the one the mail bears. */
    SendResult carry(Message message, Letter letter, Instant date);
}
