package org.quarterlight.plan;

/**
 * What a row is known by without being read again: 64 bits of its text as written and of what it was read by, 128 of its
 * plan's key, 64 of its cells.
 */
public record RowPrint(long text, long keyHigh, long keyLow, long cells) {}
