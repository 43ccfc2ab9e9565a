package org.quarterlight.cli;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.quarterlight.csv.ControlCharacters;

/** The message of a line of the log, which no cell in it can break. */
public final class OneLineMessage extends MessageConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return ControlCharacters.shown(super.convert(event));
    }
}
