package org.quarterlight.font;

/** The cuts of the family a briefing is set in. */
public enum Face {
    REGULAR,
    ITALIC,
    BOLD,
    BOLD_ITALIC
}
