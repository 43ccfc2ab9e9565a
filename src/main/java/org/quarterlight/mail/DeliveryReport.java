package org.quarterlight.mail;

import java.util.List;

/** What a run did with mail: how each message it touched stands, and where it touched none, why. */
public record DeliveryReport(List<MailStatus> messages, String nothing) {
    /** True where a message that should have reached its reader did not. */
    public boolean undelivered() {
        return messages.stream().anyMatch(message -> message.state().undelivered());
    }
}
