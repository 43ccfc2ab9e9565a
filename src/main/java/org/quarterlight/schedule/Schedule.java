package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.Programme;

/** What is true at one as-at date, and what it rests on. Plans stand in the order of source and plan id. */
public record Schedule(
        LocalDate asAt,
        List<ScheduledPlan> plans,
        PlansByScope byScope,
        Figures figures,
        // The newest export of each source at or before the as-at date.
        List<Export> newest,
        // The exports before those; a source's first export has none.
        List<Export> previous,
        // Reports of the files of the newest exports, and of files quarantined.
        List<FileReport> files,
        // Rows rejected from the exports the issue rests on.
        List<RowProblem> rejected,
        // What a reader must know of how the plans were told, a sentence each.
        List<String> notes,
        // What was said beside the plans at or before the as-at date; statements of any date.
        Programme programme) {

    /** This schedule with more figures, such as those of the record of promises, for these scopes too. */
    public Schedule with(Collection<Scope> scopes, Function<Scope, List<Figure>> more) {
        return new Schedule(
                asAt, plans, byScope, figures.with(scopes, more), newest, previous, files, rejected, notes, programme);
    }

    /** The plans that count in a scope. */
    public List<ScheduledPlan> plans(Scope scope) {
        return byScope.of(scope);
    }

    /** What plans are told apart by beside region, supplier, product and organisation. */
    public Groupings groupings() {
        return byScope.groupings();
    }

    public ForwardWindow window() {
        return new ForwardWindow(asAt);
    }
}
