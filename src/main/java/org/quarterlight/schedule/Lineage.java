package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;

/**
 * A plan with what came before it: its own history, the history it is judged by, which goes on from that of the
 * predecessor told last, and every plan that was merged into it. A merged plan names its heir.
 */
public record Lineage(PlanHistory own, PlanHistory history, List<PlanHistory> merged, Optional<PlanKey> heir) {
    public PlanKey key() {
        return own.key();
    }

    /** How the plan stands at a day: merged where an heir has its place, or nothing where it is not yet on record. */
    Optional<PlanStanding> at(LocalDate day, ExportDates exports) {
        Optional<PlanStanding> standing = PlanStanding.at(day, heir.isPresent() ? own : history, exports);
        return heir.isEmpty() ? standing : standing.map(PlanStanding::merged);
    }
}
