package org.quarterlight.plan;

/** How a source itself qualifies its planned date. */
public enum DateStatus {
    NOT_GIVEN,
    FIRM,
    INDICATIVE,
    UNDER_REVIEW,
    NOT_SET,
    WITHHELD
}
