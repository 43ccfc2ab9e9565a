package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan.Movement;

/** A plan at an as-at date, and what each export of its source told of it up to then, oldest first. */
public record PlanStory(ScheduledPlan plan, List<Telling> tellings) {
    /**
     * How the plan stood on the date of one export, and what changed since the export before; where that export has no
     * row of it that was accepted, the version is the last one that was.
     */
    public record Telling(LocalDate exported, PlanVersion version, State state, Movement movement) {
        /** True where the export itself has the version. */
        public boolean isGiven() {
            return version.asAt().equals(exported);
        }
    }
}
