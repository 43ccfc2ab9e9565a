package org.quarterlight.delivery;

import java.time.Instant;

/** Takes one message to where it goes. */
interface Carrier {
    /** Hands a message over; the date is the one the mail bears. */
    Handover carry(Message message, Letter letter, Instant date);
}
