package org.quarterlight.mail;

import java.time.Clock;

/** How this run mails: the settings, the time it is, and how it waits between attempts. */
public record Mailing(MailSettings settings, Clock clock, Pauser pauser) {
    /** By the environment and the wall clock; throws {@link WrongSetting} where a setting cannot be used. */
    public static Mailing usual() {
        return new Mailing(MailEnvironment.settings(), Clock.systemUTC(), Pauser.real());
    }
}
