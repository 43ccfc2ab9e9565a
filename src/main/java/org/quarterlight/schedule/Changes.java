package org.quarterlight.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.quarterlight.plan.PlanVersion;

/** The rules that name what changed between two versions of a plan; the first that fits counts. */
final class Changes {
    private Changes() {}

    /** The change from a version, as it stood at its own as-at date, to another one at a day. */
    static Change between(PlanVersion before, PlanVersion now, LocalDate day) {
        State was = StateRules.state(before, before.asAt());
        State is = StateRules.state(now, day);
        Optional<Change> turn = turn(was, is);
        if (turn.isPresent()) {
            return turn.get();
        }
        if (GoLive.isLive(is) || is == State.STOPPED) {
            return Change.UNCHANGED;
        }
        return date(isDated(was), isDated(is), slip(before, now, day));
    }

    private static Optional<Change> turn(State was, State is) {
        boolean wasLive = GoLive.isLive(was);
        boolean isLive = GoLive.isLive(is);
        if (wasLive && !isLive && is != State.STOPPED) {
            return Optional.of(Change.REOPENED);
        }
        if (isLive && (!wasLive || (was == State.LIVE_IN_PART && is == State.LIVE))) {
            return Optional.of(Change.WENT_LIVE);
        }
        if ((was == State.STOPPED) == (is == State.STOPPED)) {
            return Optional.empty();
        }
        return Optional.of(is == State.STOPPED ? Change.CANCELLED : Change.RESUMED);
    }

    private static Change date(boolean wasDated, boolean isDated, OptionalLong slip) {
        if (wasDated != isDated) {
            return wasDated ? Change.DATE_LOST : Change.NEWLY_DATED;
        }
        long days = slip.orElse(0);
        if (days == 0) {
            return Change.UNCHANGED;
        }
        return days > 0 ? Change.SLIPPED : Change.BROUGHT_FORWARD;
    }

    /** Days from the old planned date to the new, positive is later; nothing unless both versions are dated. */
    static OptionalLong slip(PlanVersion before, PlanVersion now, LocalDate day) {
        if (!isDated(StateRules.state(before, before.asAt())) || !isDated(StateRules.state(now, day))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(measuringDay(before), measuringDay(now)));
    }

    private static LocalDate measuringDay(PlanVersion version) {
        return version.dates().planned().interval().orElseThrow().measuringDay();
    }

    /** True for plans that are judged by a planned date. */
    static boolean isDated(State state) {
        return switch (state) {
            case OVERDUE, DUE, POSSIBLY_DUE, LATER -> true;
            case GONE, MERGED, STOPPED, LIVE, LIVE_IN_PART, UNDATED -> false;
        };
    }
}
