package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.PlainWords;

/** The last go-live of some plans: the days it can have been, and the plans of which it can have been the one. */
record LastGoLive(Optional<Interval> days, List<ScheduledPlan> plans) {
    private static final int NAMED = 3;

    /**
     * The last of several go-lives is no earlier than the latest first day of any, and no later than the latest last
     * day; only a plan that can have gone live by then on or after the former can be it.
     */
    static LastGoLive of(List<ScheduledPlan> live) {
        List<Interval> all = live.stream()
                .map(ScheduledPlan::wentLive)
                .flatMap(Optional::stream)
                .toList();
        Optional<LocalDate> to = all.stream().map(Interval::measuringDay).max(Comparator.naturalOrder());
        Optional<LocalDate> from =
                all.stream().map(Interval::from).filter(Objects::nonNull).max(Comparator.naturalOrder());
        List<ScheduledPlan> plans = live.stream()
                .filter(plan -> plan.wentLive()
                        .filter(days -> from.isEmpty() || !days.measuringDay().isBefore(from.get()))
                        .isPresent())
                .toList();
        return new LastGoLive(to.map(last -> new Interval(from.orElse(null), last)), plans);
    }

    Figure.Value value() {
        return days.<Figure.Value>map(
                        known -> known.isOneDay() ? new Figure.Day(known.measuringDay()) : new Figure.Within(known))
                .orElseGet(Figure.Nothing::new);
    }

    /** The plans by name, the first few of many. */
    String detail() {
        return PlainWords.few(
                plans.stream().map(ScheduledPlan::label).distinct().toList(), NAMED);
    }
}
