package org.quarterlight.mail;

import java.util.Map;

/** Settings for a mail server on this machine, for the tests of other packages. */
public final class MailToServer {
    private MailToServer() {}

    public static MailSettings at(int port) {
        return at(port, "");
    }

    /** Where someone at that address is told of what needs a person; nobody where it is blank. */
    public static MailSettings at(int port, String operator) {
        return new MailEnvironment(Map.of(
                        "QUARTERLIGHT_MAIL_OPERATOR", operator,
                        "QUARTERLIGHT_MAIL_HOST", "127.0.0.1",
                        "QUARTERLIGHT_MAIL_PORT", Integer.toString(port),
                        "QUARTERLIGHT_MAIL_SECURITY", "none",
                        "QUARTERLIGHT_MAIL_FROM", "Briefings <briefings@example.org>",
                        "QUARTERLIGHT_MAIL_DOMAINS", "example.org"))
                .read();
    }
}
