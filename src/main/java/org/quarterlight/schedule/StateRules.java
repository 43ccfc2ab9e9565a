package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.dates.StatedDate.Absence;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;

/** The rules that give a plan's version its state at a day; the first that fits counts. */
final class StateRules {
    private StateRules() {}

    static State state(PlanVersion version, LocalDate day) {
        if (version.stage() == Stage.CANCELLED || version.stage() == Stage.OUT_OF_SCOPE) {
            return State.STOPPED;
        }
        if (isLive(version, day)) {
            return version.deployment().wholeOrganisation() ? State.LIVE : State.LIVE_IN_PART;
        }
        Optional<Interval> planned = version.dates().planned().interval();
        if (beatsAnyDate(version, day).isPresent() || planned.isEmpty()) {
            return State.UNDATED;
        }
        return planned.get().after(day).map(rest -> ahead(rest, day)).orElse(State.OVERDUE);
    }

    private static State ahead(Interval rest, LocalDate day) {
        Interval window = new ForwardWindow(day).days();
        if (rest.liesInside(window)) {
            return State.DUE;
        }
        return rest.overlaps(window) ? State.POSSIBLY_DUE : State.LATER;
    }

    /** Why a plan in the given state has no date, from all its versions up to the day. */
    static Optional<Undated> undated(State state, List<PlanVersion> versions, LocalDate day) {
        if (state != State.UNDATED) {
            return Optional.empty();
        }
        Optional<Undated> beaten = beatsAnyDate(versions.getLast(), day);
        if (beaten.isPresent()) {
            return beaten;
        }
        boolean hadDate = versions.stream()
                .anyMatch(version -> version.dates().planned().interval().isPresent());
        return Optional.of(hadDate ? Undated.WITHDRAWN : Undated.NEVER_DATED);
    }

    /** An actual date decides where there is one; only without one does the stage. */
    private static boolean isLive(PlanVersion version, LocalDate day) {
        return version.dates()
                .actual()
                .interval()
                .map(days -> !days.startsAfter(day))
                .orElse(version.stage() == Stage.LIVE);
    }

    /** True where the source gives an actual date that has not come. */
    static boolean actualLiesAhead(PlanVersion version, LocalDate day) {
        return version.dates()
                .actual()
                .interval()
                .filter(days -> days.startsAfter(day))
                .isPresent();
    }

    private static Optional<Undated> beatsAnyDate(PlanVersion version, LocalDate day) {
        DateStatus status = version.dates().status();
        StatedDate planned = version.dates().planned();
        if (status == DateStatus.UNDER_REVIEW || says(planned, Absence.UNDER_REVIEW)) {
            return Optional.of(Undated.UNDER_REVIEW);
        }
        if (status == DateStatus.WITHHELD || says(planned, Absence.WITHHELD)) {
            return Optional.of(Undated.WITHHELD);
        }
        // A plan with an actual date ahead is judged by its planned date, whatever its stage says.
        boolean paused = version.stage() == Stage.PAUSED && !actualLiesAhead(version, day);
        return paused ? Optional.of(Undated.PAUSED) : Optional.empty();
    }

    private static boolean says(StatedDate date, Absence absence) {
        return date instanceof StatedDate.None(String text, Absence why) && why == absence;
    }
}
