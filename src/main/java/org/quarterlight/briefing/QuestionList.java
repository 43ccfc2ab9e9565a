package org.quarterlight.briefing;

import java.util.List;
import java.util.Optional;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.schedule.Figure;
import org.quarterlight.schedule.Figures;
import org.quarterlight.schedule.Scope;

/** The questions the figures of a scope raise, each with the rule that raises it and the figure it names. */
record QuestionList(Figures figures, FigureText text, Scope scope) {
    List<Block> blocks() {
        List<Question> raised = Question.raised(this::count);
        if (raised.isEmpty()) {
            return List.of(new Paragraph(
                    Voice.BODY,
                    NotedTables.text(
                            "The record raises no question: none of " + Question.values().length + " rules fits.")));
        }
        return List.of(new Block.Items(true, raised.stream().map(this::item).toList()));
    }

    private long count(String id) {
        return FigureTable.count(figures, id, scope);
    }

    private List<Block> item(Question question) {
        List<Inline> value = find(question).map(text::value).orElse(NotedTables.text(Wording.NOT_APPLICABLE));
        return List.of(new Paragraph(
                Voice.BODY,
                NotedTables.joined(
                        NotedTables.text(question.words()),
                        List.of(new Inline.Break()),
                        NotedTables.text("Rule: asked where " + question.figure() + " " + question.rule() + ". Figure: "
                                + question.figure() + ", "),
                        value,
                        NotedTables.text("."))));
    }

    private Optional<Figure> find(Question question) {
        return figures.find(question.figure(), scope);
    }
}
