package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.document.Block.Row;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.track.Revisions;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** A row about a plan in which what a correction changed is marked; a plan that came by a correction is marked whole. */
public record RevisedRow(Revisions revisions, Function<ScheduledPlan, List<String>> cells) {
    Row of(ScheduledPlan plan) {
        List<String> now = cells.apply(plan);
        if (revisions.corrections().isEmpty()) {
            return NotedTables.row(now);
        }
        Optional<List<String>> before =
                revisions.uncorrected(plan.version().key()).map(cells);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            int column = i;
            boolean same =
                    before.map(row -> row.get(column).equals(now.get(column))).orElse(column > 0);
            marked.add(same ? now.get(column) : now.get(column) + " " + Wording.REVISED);
        }
        return NotedTables.row(marked);
    }
}
