package org.quarterlight.mail;

import java.time.LocalDate;

/** An edition that mails itself, and the latest day it was due; a monthly one is due once for that day. */
public record DueEdition(String edition, boolean monthly, LocalDate due) {}
