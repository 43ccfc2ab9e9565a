package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quarterlight.cluster.LeaseTaken;
import org.quarterlight.cluster.TimedWork;
import org.quarterlight.workspace.RunLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that needs the right to write: while another run is at work it waits, which is no failure and counts as none. */
record WorkBesideOthers(TimedWork work, Clock clock) implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(WorkBesideOthers.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    @Override
    public String name() {
        return work.name();
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return work.due(now);
    }

    @Override
    public boolean isMadeDueByOthers() {
        return work.isMadeDueByOthers();
    }

    @Override
    public Ending perform(int failures) throws InterruptedException {
        try {
            return work.perform(failures);
        } catch (LeaseTaken | RunLock.Busy atWork) {
            LOG.info("The {} waits: {}", name(), atWork.getMessage());
            return new Ending.Waiting(clock.instant().plus(BETWEEN_LOOKS));
        }
    }
}
