package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.track.Outturn;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** Promises and what became of them: a row an export date whose three months have passed, and all of them in total. */
public record OutturnTable(FigureText text, List<Outturn> byExport, Outturn all) {
    private static final int NEWEST = 12;
    private static final List<String> HEADINGS =
            List.of("Promised", "Kept", "Late", "Withdrawn", "Outstanding", "Unknown", "Kept share");

    /** The newest exports and a total. */
    public Block block(Caption caption) {
        return block(caption, NEWEST);
    }

    public Block block(Caption caption, int most) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Export of", Align.LEFT, true));
        HEADINGS.forEach(heading -> columns.add(new Column(heading, Align.RIGHT, false)));
        List<Row> rows = byExport.stream()
                .skip(Math.max(0, byExport.size() - most))
                .map(outturn -> row(outturn.export().map(Wording::shortDate).orElse(""), outturn))
                .toList();
        String older = byExport.size() <= most
                ? ""
                : "The newest " + most + " of " + byExport.size() + " exports with promises; the total is of all.";
        return NotedTables.table(caption, columns, rows, row("Total", all), older);
    }

    private Row row(String name, Outturn outturn) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(NotedTables.text(name));
        outturn.figures().forEach(figure -> cells.add(text.value(figure, outturn.export())));
        return new Row("", cells);
    }
}
