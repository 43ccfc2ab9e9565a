package org.quarterlight.plan;

/** How far a plan has come, as its source says. */
public enum Stage {
    NOT_GIVEN,
    BUSINESS_CASE,
    PROCUREMENT,
    IMPLEMENTING,
    LIVE,
    PAUSED,
    CANCELLED,
    OUT_OF_SCOPE
}
