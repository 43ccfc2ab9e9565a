package org.quarterlight.cluster;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that the timetable cannot be looked at, and once that it can be again. */
final class TimetableTrouble extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(TimetableTrouble.class);

    private final AtomicBoolean isTold = new AtomicBoolean();

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.UNEXPECTED_ERROR && isTold.compareAndSet(false, true)) {
            LOG.warn(
                    "The timetable cannot be looked at; it is tried again every few seconds, and what is due is done then.");
        } else if (type == SchedulerEventType.RAN_EXECUTE_DUE && isTold.compareAndSet(true, false)) {
            LOG.warn("The timetable can be looked at again.");
        }
    }
}
