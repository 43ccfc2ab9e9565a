package org.quarterlight.table;

import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.track.BaselineMove;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.Wording;

/** Moves of baseline dates: from what to what, in which exports, and the reason the export gives. */
public record BaselineTable(List<BaselineMove> moves, Term organisation) {
    public Block block(Caption caption) {
        return NotedTables.table(
                caption, columns(), moves.stream().map(BaselineTable::row).toList(), null, "");
    }

    private List<Column> columns() {
        return List.of(
                new Column(organisation.heading(), Align.LEFT, true),
                new Column("Baseline before", Align.LEFT, false),
                new Column("Baseline after", Align.LEFT, false),
                new Column("Days", Align.RIGHT, false),
                new Column("Exports", Align.LEFT, false),
                new Column("Reason given", Align.LEFT, false));
    }

    private static Row row(BaselineMove move) {
        return NotedTables.row(List.of(
                PlanColumn.ORGANISATION.cell(move.plan()),
                Wording.stated(move.before().dates().baseline()),
                Wording.stated(move.after().dates().baseline()),
                Wording.signed(move.days()),
                Wording.shortDate(move.before().asAt()) + " and "
                        + Wording.shortDate(move.after().asAt()),
                move.quiet() ? "none given" : move.after().remarks().reason()));
    }
}
