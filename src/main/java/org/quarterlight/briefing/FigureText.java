package org.quarterlight.briefing;

import java.util.List;
import org.quarterlight.document.Inline;
import org.quarterlight.schedule.Figure;

/** How a figure reaches a page: its value in words, alone or with the noun it counts. */
final class FigureText {
    private FigureText() {}

    static List<Inline> value(Figure figure) {
        return Tables.text(Wording.value(figure.value()));
    }

    /** {@code 23 plans}, {@code 1 plan}, {@code no plan}; capitalised where it opens a sentence. */
    static List<Inline> counted(Figure figure, String one, String many, boolean opens) {
        long count = figure.count().orElseThrow();
        if (count == 0) {
            return Tables.text((opens ? "No " : "no ") + one);
        }
        return Tables.text(Wording.value(figure.value()) + " " + (count == 1 ? one : many));
    }
}
