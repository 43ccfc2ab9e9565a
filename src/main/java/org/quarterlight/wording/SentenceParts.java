package org.quarterlight.wording;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;

/** A sentence of one scope as it grows: plain words, and figures that lead to what they were counted from. */
public final class SentenceParts {
    private final Figures figures;
    private final FigureText text;
    private final Scope scope;
    private final List<Inline> parts = new ArrayList<>();

    public SentenceParts(Figures figures, FigureText text, Scope scope) {
        this.figures = figures;
        this.text = text;
        this.scope = scope;
    }

    /** A figure and what is said of one and of several that it counts. */
    public record Clause(String figure, String one, String many) {}

    public long count(String id) {
        return FigureTable.count(figures, id, scope);
    }

    public SentenceParts words(String words) {
        if (!words.isEmpty()) {
            parts.add(new Inline.Text(words));
        }
        return this;
    }

    public SentenceParts inlines(List<Inline> inlines) {
        parts.addAll(inlines);
        return this;
    }

    /** Such as {@code 5 plans} and {@code no plan}. */
    public SentenceParts counted(String id, String one, String many) {
        Figure figure = figures.find(id, scope).orElseThrow();
        return inlines(text.counted(figure, one, many, parts.isEmpty() ? "No" : "no"));
    }

    /** Such as {@code 3 plans slipped, 2 lost their dates and 1 went live}: what counts nothing is left out. */
    public SentenceParts tally(String one, String many, List<Clause> clauses) {
        List<Clause> told =
                clauses.stream().filter(clause -> count(clause.figure()) > 0).toList();
        for (int i = 0; i < told.size(); i++) {
            Clause clause = told.get(i);
            words(i == 0 ? "" : i == told.size() - 1 ? " and " : ", ");
            boolean named = i == 0 && !one.isEmpty();
            counted(
                    clause.figure(),
                    (named ? one + " " : "") + clause.one(),
                    (named ? many + " " : "") + clause.many());
        }
        return this;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public List<Inline> inlines() {
        return List.copyOf(parts);
    }
}
