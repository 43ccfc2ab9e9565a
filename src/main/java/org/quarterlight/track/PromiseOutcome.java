package org.quarterlight.track;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.PlanStanding;
import org.quarterlight.schedule.State;

/** What became of a promise by a later day; every promise has exactly one outcome. */
public enum PromiseOutcome {
    KEPT,
    LATE,
    WITHDRAWN,
    OUTSTANDING,
    UNKNOWN;

    /** The name in figure ids. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What became of a plan due at an as-at date, from how it stands later. */
    static PromiseOutcome of(PlanVersion promised, LocalDate made, PlanStanding now) {
        return switch (now.state()) {
            case GONE, MERGED, STOPPED, UNDATED -> WITHDRAWN;
            case OVERDUE, DUE, POSSIBLY_DUE, LATER -> OUTSTANDING;
            case LIVE, LIVE_IN_PART -> live(promised, made, now);
        };
    }

    private static PromiseOutcome live(PlanVersion promised, LocalDate made, PlanStanding now) {
        boolean onlyInPart =
                now.state() == State.LIVE_IN_PART && promised.deployment().wholeOrganisation();
        return onlyInPart ? OUTSTANDING : inTime(now.wentLive(), new ForwardWindow(made).last());
    }

    /** A plan that was live before its source knew of it was in time. */
    private static PromiseOutcome inTime(Optional<Interval> wentLive, LocalDate lastDay) {
        if (wentLive.filter(days -> days.endedBy(lastDay)).isPresent()) {
            return KEPT;
        }
        return wentLive.filter(days -> days.startsAfter(lastDay)).isPresent() ? LATE : UNKNOWN;
    }
}
