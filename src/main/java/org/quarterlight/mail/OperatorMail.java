package org.quarterlight.mail;

import java.nio.file.Path;
import org.quarterlight.issue.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever keeps the program running: told by mail what needs a person, where a server and an operator are set. */
public record OperatorMail(MailContext mailing) {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorMail.class);
    private static final int ID_LENGTH = 32;

    /** Of what went wrong. The same words told twice are one message to whoever reads it. */
    public void tell(String subject, String text) {
        LOG.warn("{}: {}", subject, text);
        mail(subject, text);
    }

    /** Of what a run found, which it also says itself. */
    public void inform(String subject, String text) {
        LOG.info("{}: {}", subject, text);
        mail(subject, text);
    }

    private void mail(String subject, String text) {
        MailSettings settings = mailing.settings();
        if (settings.operator().isEmpty()) {
            return;
        }
        String id = Digest.of("operator\n" + subject + "\n" + text).substring(0, ID_LENGTH);
        settings.server()
                .map(server -> new Smtp(settings, server, Path.of(""))
                        .note(id, subject, text, mailing.clock().instant()))
                .filter(handover -> !(handover instanceof SendResult.Accepted))
                .ifPresent(handover -> LOG.warn("The operator could not be told: {}", handover));
    }
}
