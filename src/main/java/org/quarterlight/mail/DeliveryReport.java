package org.quarterlight.mail;

import java.util.List;
import org.quarterlight.plan.RowProblem;

/**
 * What a run did with mail: how each message it touched stands, and where it touched none, why; and the rows of readers
 * that ask for what there is not.
 */
public record DeliveryReport(List<MailStatus> messages, String nothing, List<RowProblem> readers) {
    /** True where a message that should have reached its reader did not. */
    public boolean undelivered() {
        return messages.stream().anyMatch(message -> message.state().undelivered());
    }
}
