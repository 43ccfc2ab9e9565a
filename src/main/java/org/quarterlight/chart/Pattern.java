package org.quarterlight.chart;

/** What lies on a fill so that it can be told apart without colour. */
enum Pattern {
    SOLID,
    RISING,
    FALLING,
    LEVEL,
    UPRIGHT,
    CROSSED
}
