package org.quarterlight.app;

import java.time.Instant;
import java.util.Optional;
import org.quarterlight.cluster.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mail that could not be handed over, tried again when its time has come and not only with the next night. */
record WaitingMail(MailSending sending) implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingMail.class);

    @Override
    public String name() {
        return "waiting mail";
    }

    @Override
    public Optional<Instant> due(Instant now) {
        try {
            return sending.nextAttempt();
        } catch (RuntimeException problem) {
            LOG.warn("Mail that waits is left to the next night: {}", problem.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public boolean isMadeDueByOthers() {
        return true;
    }

    @Override
    public Ending perform(int failures) {
        sending.send();
        return new Ending.Done();
    }
}
