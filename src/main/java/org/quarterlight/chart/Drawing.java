package org.quarterlight.chart;

import java.util.List;

/** A finished chart in points: its size, and its marks in the order they are painted. Patterns are lines among them. */
public record Drawing(double width, double height, List<DrawnMark> marks) {}
