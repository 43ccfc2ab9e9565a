package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;

/**
 * How one plan stands at one day: the version that counts there, its state, and the days its go-live can lie in. Where
 * the newest export does not confirm that version, a mark says why: row rejected, or not told.
 */
public record PlanStanding(
        PlanVersion version,
        State state,
        Optional<Undated> undated,
        Optional<Interval> wentLive,
        Optional<ChangeMark> unconfirmed) {

    /** How the plan stood at a day, or nothing where it was not yet on record. */
    public static Optional<PlanStanding> at(LocalDate day, PlanHistory plan, ExportDates exports) {
        return now(day, plan.upTo(day), exports);
    }

    /** The same from what was on record at the day. */
    static Optional<PlanStanding> now(LocalDate day, PlanHistory known, ExportDates exports) {
        if (known.versions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isGone(known, exports, day)
                        ? gone(known)
                        : of(known, exports.newest(known.key().source(), day), day));
    }

    private static boolean isGone(PlanHistory known, ExportDates exports, LocalDate day) {
        return exports.goneSince(known.key().source(), known.lastSeen(), day).isPresent();
    }

    /** The state alone, for those who ask it of many days: a plan that the export of that day has is not gone. */
    public static Optional<State> stateAt(LocalDate day, PlanHistory plan, ExportDates exports) {
        Optional<PlanVersion> last = plan.lastUpTo(day);
        return last.map(version -> !version.asAt().equals(day) && isGone(plan.upTo(day), exports, day)
                ? State.GONE
                : StateRules.state(version, day));
    }

    /** The versions the go-live is told from; empty where there is no go-live date. */
    public List<PlanVersion> toldLive(PlanHistory plan, LocalDate day) {
        return wentLive.isEmpty() ? List.of() : GoLive.toldBy(plan.upTo(day).versions());
    }

    /** The plan as one that another has taken the place of. */
    PlanStanding merged() {
        return new PlanStanding(version, State.MERGED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PlanStanding gone(PlanHistory known) {
        return new PlanStanding(
                known.versions().getLast(), State.GONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PlanStanding of(PlanHistory known, Optional<LocalDate> newest, LocalDate day) {
        PlanVersion last = known.versions().getLast();
        State state = StateRules.state(last, day);
        return new PlanStanding(
                last,
                state,
                StateRules.undated(state, known.versions(), day),
                GoLive.days(known.versions(), day),
                newest.filter(date -> date.isAfter(last.asAt()))
                        .map(date ->
                                known.rejectedAt().contains(date) ? ChangeMark.ROW_REJECTED : ChangeMark.NOT_TOLD));
    }
}
