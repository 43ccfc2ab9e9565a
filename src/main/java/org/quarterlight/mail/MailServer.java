package org.quarterlight.mail;

import java.time.Duration;
import java.util.Optional;

/** Where mail is handed over, how the line is secured, who signs in, and how long an answer is waited for. */
record MailServer(String host, int port, Security security, Optional<SignIn> signIn, Duration patience) {
    static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    /** How the line is secured. */
    enum Security {
        /** Begins in the clear and must be secured before anything is said. */
        STARTTLS,
        /** Secured from the first byte. */
        TLS,
        /** Never secured; for a server on this machine only. */
        NONE
    }

    /** A user and their password. */
    record SignIn(String user, MailPassword password) {}
}
