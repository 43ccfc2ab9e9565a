package org.quarterlight.wording;

import java.util.List;
import java.util.Map;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.template.PrintedValue;

/** A verdict in a sentence: it is of the rollout in a region, or of a supplier's plans, never of either itself. */
public record VerdictWords(Figures figures, FigureText text, String plans) {

    /** By rule the rollout in London is halted; with its word, and the rule and counts as its detail. */
    public PrintedValue sentence(Scope scope) {
        return figures.find("verdict", scope)
                .map(figure -> new PrintedValue(sentence(figure), parts(figure)))
                .orElseGet(() -> new PrintedValue(
                        NotedTables.text("Nothing is in scope, so there is no verdict."),
                        Map.of("given", false, "detail", new PrintedValue(List.of(), Map.of()))));
    }

    private List<Inline> sentence(Figure figure) {
        return figure.value() instanceof Figure.Nothing
                ? NotedTables.text("There is no verdict on " + figure.scope().rollout(plans) + ".")
                : NotedTables.joined(
                        NotedTables.text("By rule " + figure.scope().rollout(plans) + " is "),
                        text.value(figure),
                        NotedTables.text("."));
    }

    private Map<String, Object> parts(Figure figure) {
        return Map.of(
                "given",
                !(figure.value() instanceof Figure.Nothing),
                "word",
                Wording.value(figure.value()),
                "detail",
                new PrintedValue(text.sentence(figure, rule(figure)), Map.of()));
    }

    /** The rule and its counts; the verdict's own word, which the sentence before them has said, is not said again. */
    public static String rule(Figure figure) {
        String word = (figure.value() instanceof Figure.Nothing ? "No verdict" : Wording.value(figure.value())) + ": ";
        String rule = figure.detail();
        return rule.regionMatches(true, 0, word, 0, word.length())
                ? Wording.opening(rule.substring(word.length()))
                : rule;
    }
}
