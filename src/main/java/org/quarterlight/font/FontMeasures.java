package org.quarterlight.font;

/** What a typeface says of its letters as a whole, in thousandths of its size; the slant in degrees. */
public record FontMeasures(
        int left, int bottom, int right, int top, int ascent, int descent, int capitals, double slant) {}
