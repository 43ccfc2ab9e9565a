/** A chart's data turned into marks with their places: lines, rectangles, circles, polygons and labels. */
@NullMarked
package org.quarterlight.chart;

import org.jspecify.annotations.NullMarked;
