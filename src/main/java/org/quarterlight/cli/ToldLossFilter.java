package org.quarterlight.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterlight.cluster.DatabaseLost;
import org.quarterlight.cluster.LeaseLost;

/**
 * Keeps traces of a database that went away, or of a right to write that another run took over, out of the log: every
 * library logs its own, and the program says it once.
 */
public final class ToldLossFilter extends Filter<ILoggingEvent> {
    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy problem && isLoss(problem.getThrowable())
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    private static boolean isLoss(Throwable problem) {
        return DatabaseLost.isBehind(problem)
                || Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                        .anyMatch(LeaseLost.class::isInstance);
    }
}
