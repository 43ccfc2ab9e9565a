package org.quarterlight.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;

/** What the operator is told of messages that were given up: which, why, and what to do. */
record OperatorNotice(List<Message> failed) {
    private static final int ID_LENGTH = 32;

    /** The same for the same messages, so that a notice sent twice is one. */
    String id() {
        return Digest.of("notice\n" + failed.stream().map(Message::id).sorted().collect(Collectors.joining("\n")))
                .substring(0, ID_LENGTH);
    }

    String subject() {
        return failed.size() == 1
                ? "A briefing could not be mailed to " + failed.getFirst().address()
                : "Briefings could not be mailed to " + failed.size() + " readers";
    }

    String text() {
        String messages = failed.stream()
                .map(message ->
                        "- " + message.name() + " <" + message.address() + ">, issue of " + message.asAt() + ", "
                                + String.join(", ", message.editions()) + ": "
                                + message.standing().reason())
                .collect(Collectors.joining("\n"));
        return "These messages are given up and are not tried again by themselves:\n\n" + messages
                + "\n\nMend what is wrong (the address in the recipients file, or the server's settings), then give the"
                + " command\n\n    send --resend-failed\n\nwith the folders of the run. You are told of each message"
                + " once.\n";
    }
}
