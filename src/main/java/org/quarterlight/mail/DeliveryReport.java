package org.quarterlight.mail;

import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.plan.RowProblem;

/**
 * What a run did with mail: how each message it touched stands, and where it touched none, why; and the rows of readers
 * that ask for what there is not.
 */
public record DeliveryReport(List<MailStatus> messages, String nothing, List<RowProblem> readers) {
    /** What was done here and there. */
    public DeliveryReport and(DeliveryReport other) {
        return new DeliveryReport(
                Stream.concat(messages.stream(), other.messages.stream())
                        .distinct()
                        .toList(),
                messages.isEmpty() && other.messages.isEmpty() ? nothing : "",
                Stream.concat(readers.stream(), other.readers.stream())
                        .distinct()
                        .toList());
    }

    /** True where a message that should have reached its reader did not. */
    public boolean undelivered() {
        return messages.stream().anyMatch(message -> message.state().undelivered());
    }
}
