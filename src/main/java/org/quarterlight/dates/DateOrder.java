package org.quarterlight.dates;

/** Which of two numbers in a numeric date is the day. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
