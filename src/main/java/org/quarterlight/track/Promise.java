package org.quarterlight.track;

import java.time.LocalDate;
import java.util.List;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ForwardWindow;

/**
 * A plan that was due at an export date of its own source: the version that promised it, what became of it, and the
 * lines both are told by. A plan due at several export dates is a promise each time.
 */
public record Promise(LocalDate made, PlanVersion version, PromiseOutcome outcome, List<Line> evidence) {
    /** The days in which the plan was to go live. */
    public ForwardWindow window() {
        return new ForwardWindow(made);
    }
}
