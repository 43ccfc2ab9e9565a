package org.quarterlight.issue;

import java.time.LocalDate;

/**
 * That an edition was taken back: the day, by whom (blank where nobody is named), why, what replaces it, and the digest of
 * the manifest that listed it, which is kept with its files.
 */
public record Recall(LocalDate day, String by, String reason, String replacement, String kept) {}
