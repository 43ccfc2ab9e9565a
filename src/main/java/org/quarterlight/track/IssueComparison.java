package org.quarterlight.track;

import java.time.LocalDate;
import java.util.List;
import org.quarterlight.figure.FigureMove;
import org.quarterlight.schedule.PlanMove;
import org.quarterlight.schedule.Schedule;

/** What is different between the positions at two days, the earlier first: figures, plans, and promises that came due. */
public record IssueComparison(
        LocalDate then,
        LocalDate now,
        List<FigureMove> figures,
        List<PlanMove> plans,
        // Promises whose window ended after the earlier day, up to the later one, as they turned out by then.
        List<Promise> cameDue) {

    public static IssueComparison of(Schedule before, Schedule after, TrackRecord record) {
        return new IssueComparison(
                before.asAt(),
                after.asAt(),
                FigureMove.between(before.figures(), after.figures()),
                PlanMove.between(before, after),
                record.promises().stream()
                        .filter(promise -> promise.window().last().isAfter(before.asAt())
                                && !promise.window().last().isAfter(after.asAt()))
                        .toList());
    }
}
