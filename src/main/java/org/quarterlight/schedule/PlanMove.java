package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;

/**
 * What became of a plan between two days: the change by the rules for two exports, the days its planned date moved (later
 * is positive), and the version that first said so; a plan that is gone has none that did.
 */
public record PlanMove(
        ScheduledPlan plan,
        Optional<PlanVersion> before,
        Change change,
        OptionalLong days,
        Optional<PlanVersion> said) {

    /** The plans that are not as they were, the longest moves first and then in the order of the schedule. */
    public static List<PlanMove> between(Schedule then, Schedule now) {
        Map<PlanKey, ScheduledPlan> before = new HashMap<>();
        then.plans().forEach(plan -> before.put(plan.version().key(), plan));
        List<PlanMove> moves = new ArrayList<>();
        for (ScheduledPlan plan : now.plans()) {
            Optional<ScheduledPlan> was = Optional.ofNullable(
                            before.get(plan.version().key()))
                    .filter(one -> one.state().isRead());
            PlanMove move = of(was, plan, then.asAt(), now.asAt());
            if (move.change() != Change.UNCHANGED
                    && (was.isPresent() || plan.state().isRead())) {
                moves.add(move);
            }
        }
        moves.sort((one, other) -> Long.compare(
                Math.abs(other.days().orElse(0)), Math.abs(one.days().orElse(0))));
        return List.copyOf(moves);
    }

    private static PlanMove of(Optional<ScheduledPlan> was, ScheduledPlan plan, LocalDate then, LocalDate now) {
        Optional<PlanVersion> before = was.map(ScheduledPlan::version);
        if (!plan.state().isRead()) {
            return new PlanMove(plan, before, Change.GONE, OptionalLong.empty(), Optional.empty());
        }
        Optional<PlanVersion> said = Optional.of(firstSaying(plan, then));
        return before.map(version -> new PlanMove(
                        plan,
                        before,
                        Changes.between(version, plan.version(), now),
                        Changes.slip(version, plan.version(), now),
                        said))
                .orElseGet(() -> new PlanMove(plan, before, Change.NEW, OptionalLong.empty(), said));
    }

    /** The first version after the earlier day since which dates and stage are what they are now. */
    private static PlanVersion firstSaying(ScheduledPlan plan, LocalDate then) {
        PlanVersion first = plan.version();
        for (PlanVersion version : plan.history().versions().reversed()) {
            boolean same = version.asAt().isAfter(then)
                    && version.dates().equals(first.dates())
                    && version.stage() == first.stage();
            if (!same) {
                return first;
            }
            first = version;
        }
        return first;
    }
}
