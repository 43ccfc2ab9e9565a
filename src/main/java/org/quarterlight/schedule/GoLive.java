package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanVersion;

/** When a live plan went live: its actual date or, without one, the days between the exports that first show it live. */
final class GoLive {
    private GoLive() {}

    /** The days the go-live can lie in, from all versions up to the day; nothing where not live or never told. */
    static Optional<Interval> days(List<PlanVersion> versions, LocalDate day) {
        PlanVersion last = versions.getLast();
        if (!isLive(StateRules.state(last, day))) {
            return Optional.empty();
        }
        Optional<Interval> actual = last.dates().actual().interval();
        return actual.isPresent() ? actual.map(days -> upTo(days, day)) : between(firstShown(versions));
    }

    /** The versions the go-live is told from: the last alone, or the last not live and the first live. */
    static List<PlanVersion> toldBy(List<PlanVersion> versions) {
        boolean dated = versions.getLast().dates().actual().interval().isPresent();
        return dated ? List.of(versions.getLast()) : firstShown(versions);
    }

    private static List<PlanVersion> firstShown(List<PlanVersion> versions) {
        PlanVersion last = versions.getLast();
        State now = StateRules.state(last, last.asAt());
        int first = versions.size() - 1;
        while (first > 0 && showsLive(versions.get(first - 1), now)) {
            first--;
        }
        return versions.subList(Math.max(first - 1, 0), first + 1);
    }

    private static Optional<Interval> between(List<PlanVersion> shown) {
        if (shown.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                Interval.of(shown.getFirst().asAt().plusDays(1), shown.getLast().asAt()));
    }

    /** Live in part does not show a whole organisation live; live as a whole does show its parts live. */
    private static boolean showsLive(PlanVersion version, State now) {
        State then = StateRules.state(version, version.asAt());
        return then == State.LIVE || (then == State.LIVE_IN_PART && now == State.LIVE_IN_PART);
    }

    /** What has happened lies no later than the day it is known on. */
    private static Interval upTo(Interval days, LocalDate day) {
        boolean cut = days.to() == null || days.to().isAfter(day);
        return cut ? new Interval(days.from(), day) : days;
    }

    static boolean isLive(State state) {
        return state == State.LIVE || state == State.LIVE_IN_PART;
    }
}
