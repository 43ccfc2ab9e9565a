package org.quarterlight.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import org.quarterlight.cluster.DatabaseLost;

/** Keeps traces of a database that went away out of the log: every library logs its own, and the program says it once. */
public final class LostDatabaseFilter extends Filter<ILoggingEvent> {
    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy problem
                        && DatabaseLost.isBehind(problem.getThrowable())
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
