package org.quarterlight.table;

import java.util.List;
import java.util.Locale;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.VerdictWords;
import org.quarterlight.wording.Wording;

/** Verdicts with the rule that gives each and its counts; a scope with nothing in scope has none. */
public record VerdictTable(Figures figures, FigureText text, String plans) {
    public Block block(Caption caption, List<Scope> scopes) {
        List<Column> columns = List.of(
                new Column("Rollout", Align.LEFT, true),
                new Column("Verdict", Align.LEFT, false),
                new Column("Rule and counts", Align.LEFT, false));
        return NotedTables.table(
                caption, columns, scopes.stream().map(this::row).toList(), null, "");
    }

    private Row row(Scope scope) {
        String name = scope.equals(Scope.PROGRAMME) ? "Whole programme" : capital(scope.rollout(plans));
        List<List<Inline>> cells = figures.find("verdict", scope)
                .map(verdict -> List.of(
                        NotedTables.text(name), strong(verdict), text.sentence(verdict, VerdictWords.rule(verdict))))
                .orElse(List.of(
                        NotedTables.text(name),
                        NotedTables.text(Wording.NOT_APPLICABLE),
                        NotedTables.text("Nothing is in scope.")));
        return new Row("", cells);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Inline> strong(Figure verdict) {
        return List.of(new Inline.Strong(
                verdict.value() instanceof Figure.Nothing ? NotedTables.text("none") : text.value(verdict)));
    }
}
