package org.quarterlight.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;

/** A table of figures: a row a scope, a column a figure, and the whole programme as the total row. */
public record FigureTable(Figures figures, FigureText text, List<String> ids, List<String> headings) {
    public Block block(Caption caption, String rowHeading, List<Scope> scopes, Optional<Scope> total) {
        List<Column> columns = Stream.concat(
                        Stream.of(new Column(rowHeading, Align.LEFT, true)),
                        headings.stream().map(heading -> new Column(heading, Align.RIGHT, false)))
                .toList();
        List<Row> rows = scopes.stream().map(scope -> row(scope.name(), scope)).toList();
        @Nullable Row totalRow = total.map(scope -> row("Total", scope)).orElse(null);
        return NotedTables.table(caption, columns, rows, totalRow, silent(total.orElse(Scope.PROGRAMME)));
    }

    /** How many plans give no number that a sum or mean could count. */
    private String silent(Scope whole) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String heading = headings.get(i);
            figures.find(ids.get(i), whole)
                    .filter(figure -> figure.value() instanceof Figure.Amount)
                    .filter(figure -> !figure.numerator().equals(figure.denominator()))
                    .ifPresent(figure -> notes.add(heading + " is over "
                            + Wording.number(figure.numerator().orElse(0)) + " of "
                            + Wording.number(figure.denominator().orElse(0)) + "; the others give no number."));
        }
        return String.join(" ", notes);
    }

    private Row row(String name, Scope scope) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(NotedTables.text(name));
        ids.forEach(id ->
                cells.add(figures.find(id, scope).map(text::value).orElse(NotedTables.text(Wording.NOT_APPLICABLE))));
        return new Row("", cells);
    }

    /** The figures of a scope's months or states, as they stand in the table. */
    public static long count(Figures figures, String id, Scope scope) {
        return figures.find(id, scope).flatMap(Figure::count).orElse(0L);
    }
}
