package org.quarterlight.mail;

import java.util.Optional;
import java.util.SortedSet;

/**
 * How mail is sent. Without a server it is written beside the issue instead. Addresses may carry a name; the limit is in
 * bytes of all files attached to one mail; the link is the address under which readers find the output folder, or blank.
 */
public record MailSettings(
        Optional<MailServer> server,
        String from,
        String replyTo,
        String operator,
        SortedSet<String> domains,
        long attachmentLimit,
        String link) {

    /** True where mail is handed to a server. */
    public boolean hasServer() {
        return server.isPresent();
    }

    /** Where a reader's answer goes. */
    String answersTo() {
        return replyTo.isEmpty() ? from : replyTo;
    }
}
