package org.quarterlight.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A message to one reader as the ledger has it: about which issue and editions, how far it came, why, and what is next. */
public record MailStatus(
        String id,
        LocalDate asAt,
        String name,
        String address,
        List<String> editions,
        MailState state,
        String reason,
        int attempts,
        Optional<Instant> nextAttempt) {}
