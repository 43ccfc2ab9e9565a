package org.quarterlight.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.Statement;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/**
 * A statement that an organisation would go live, with the plan it is of and the date that the record of its day gave:
 * what Parliament was told, to be held against what happened.
 */
public record ToldDate(Statement statement, ScheduledPlan plan, StatedDate told, LocalDate asAt) {
    /** What became of a date told. */
    public enum Fate {
        MET,
        LATE,
        PASSED,
        AHEAD,
        UNKNOWN
    }

    /** Those of a subject up to the as-at date, in the order told, then by name. */
    public static List<ToldDate> all(Schedule schedule, Subject subject) {
        return schedule.programme().statements().stream()
                .filter(statement -> !statement.made().isAfter(schedule.asAt()))
                .filter(ToldDate::looksAhead)
                .flatMap(statement -> of(statement, schedule, subject).stream())
                .sorted(Comparator.comparing((ToldDate one) -> one.statement().made())
                        .thenComparing(one -> one.plan().label()))
                .toList();
    }

    /** True of a statement that one plan of an organisation would go live. */
    static boolean looksAhead(Statement statement) {
        return statement.scope().startsWith("organisation:")
                && List.of("plans.due", "plans.possibly-due", "plans.later").contains(statement.figure())
                && !statement.value().strip().equals("0");
    }

    private static Optional<ToldDate> of(Statement statement, Schedule schedule, Subject subject) {
        return Scope.written(statement.scope()).stream()
                .flatMap(one -> schedule.plans(one).stream())
                .filter(plan -> subject.has(plan.version(), schedule))
                .flatMap(plan -> then(plan, statement.made())
                        .map(version ->
                                new ToldDate(statement, plan, version.dates().planned(), schedule.asAt()))
                        .stream())
                .min(Comparator.comparing(
                        told -> told.told().interval().orElseThrow().measuringDay()));
    }

    /** What the newest export of that day said of the plan, where it gave a date that had not passed. */
    private static Optional<PlanVersion> then(ScheduledPlan plan, LocalDate day) {
        return plan.history().versions().stream()
                .filter(version -> !version.asAt().isAfter(day))
                .reduce((before, after) -> after)
                .filter(version -> version.dates()
                        .planned()
                        .interval()
                        .filter(days -> !days.endedBy(day))
                        .isPresent());
    }

    public Fate fate() {
        LocalDate last = told.interval().orElseThrow().measuringDay();
        if (isLive()) {
            Optional<Interval> live = plan.wentLive();
            return live.filter(days -> days.endedBy(last)).isPresent()
                    ? Fate.MET
                    : live.filter(days -> days.startsAfter(last)).isPresent() ? Fate.LATE : Fate.UNKNOWN;
        }
        return last.isAfter(asAt) ? Fate.AHEAD : Fate.PASSED;
    }

    private boolean isLive() {
        return switch (plan.state()) {
            case LIVE, LIVE_IN_PART -> true;
            case GONE, MERGED, STOPPED, UNDATED, OVERDUE, DUE, POSSIBLY_DUE, LATER -> false;
        };
    }

    /** As below, to the first day of a go-live known to several days. */
    public OptionalLong leastDaysLate() {
        Optional<LocalDate> first = plan.wentLive().map(Interval::from);
        return fate() == Fate.LATE && first.isPresent()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(told.interval().orElseThrow().measuringDay(), first.get()))
                : daysLate();
    }

    /** Whole days from the last day told to the last day of the go-live or, where it has not happened, to the as-at date. */
    public OptionalLong daysLate() {
        LocalDate last = told.interval().orElseThrow().measuringDay();
        return switch (fate()) {
            case MET -> OptionalLong.of(0);
            case LATE ->
                OptionalLong.of(ChronoUnit.DAYS.between(
                        last, plan.wentLive().orElseThrow().measuringDay()));
            case PASSED -> OptionalLong.of(ChronoUnit.DAYS.between(last, asAt));
            case AHEAD, UNKNOWN -> OptionalLong.empty();
        };
    }
}
