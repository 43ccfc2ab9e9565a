package org.quarterlight.track;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan;

/** A baseline that an export changed: the last version that gave the old one, and the first with the new one. */
public record BaselineMove(ScheduledPlan plan, PlanVersion before, PlanVersion after) {

    /** Days from the old baseline to the new, positive is later. */
    public long days() {
        return ChronoUnit.DAYS.between(
                baseline(before).orElseThrow().measuringDay(),
                baseline(after).orElseThrow().measuringDay());
    }

    /** True where the export that moved it gives no reason. */
    public boolean quiet() {
        return after.remarks().reason().isEmpty();
    }

    /** Every move in a plan's history, oldest first. */
    static List<BaselineMove> of(ScheduledPlan plan) {
        List<PlanVersion> given = plan.history().versions().stream()
                .filter(version -> baseline(version).isPresent())
                .toList();
        List<BaselineMove> moves = new ArrayList<>();
        for (int i = 1; i < given.size(); i++) {
            if (!baseline(given.get(i)).equals(baseline(given.get(i - 1)))) {
                moves.add(new BaselineMove(plan, given.get(i - 1), given.get(i)));
            }
        }
        return moves;
    }

    private static Optional<Interval> baseline(PlanVersion version) {
        return version.dates().baseline().interval();
    }
}
