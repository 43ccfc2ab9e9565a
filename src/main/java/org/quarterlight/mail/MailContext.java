package org.quarterlight.mail;

import java.time.Clock;

/** How this run mails: the settings, the time it is, and how it waits between attempts. */
public record MailContext(MailSettings settings, Clock clock, RetryPauser pauser) {
    /** By the environment and the wall clock; throws {@link WrongSetting} where a setting cannot be used. */
    public static MailContext usual() {
        return new MailContext(MailEnvironment.settings(), Clock.systemUTC(), RetryPauser.real());
    }
}
