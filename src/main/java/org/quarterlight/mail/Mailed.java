package org.quarterlight.mail;

import java.time.LocalDate;

/** A briefing in a message; the digest is of the bytes of all its formats, the day the one its edition was due. */
record Mailed(String edition, String subject, String file, String sha256, LocalDate due) {}
