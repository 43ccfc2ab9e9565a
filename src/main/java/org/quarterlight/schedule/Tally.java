package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Measure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;

/** The figures of one scope, counted from its plans. */
final class Tally {
    private final Scope scope;
    private final NewestOfSources sources;
    private final LocalDate asAt;
    private final List<ScheduledPlan> plans;
    private final List<Figure> figures = new ArrayList<>();

    Tally(Scope scope, NewestOfSources sources, List<ScheduledPlan> plans) {
        this.scope = scope;
        this.sources = sources;
        this.asAt = sources.asAt();
        this.plans = plans;
    }

    List<Figure> figures() {
        states();
        lapsed();
        months();
        changes();
        slips();
        restless();
        goLives();
        Verdict.of(plans, sources)
                .ifPresent(verdict -> figures.add(Measure.VERDICT.figure(
                        scope,
                        asAt,
                        verdict.value(),
                        verdict.reason(),
                        plans.stream().filter(Tally::inScope).flatMap(Evidence::ofState))));
        return figures;
    }

    private void states() {
        count(Measure.PLANS_READ, plan -> plan.state().isRead());
        count(Measure.PLANS_IN_SCOPE, Tally::inScope);
        Stream.of(State.values())
                .filter(state -> state != State.MERGED)
                .forEach(state ->
                        count(Measure.of("plans." + state.word()).orElseThrow(), plan -> plan.state() == state));
        for (Undated reason : Undated.values()) {
            count(
                    Measure.of("plans.undated." + reason.word()).orElseThrow(),
                    plan -> plan.undated().equals(Optional.of(reason)));
        }
    }

    private void lapsed() {
        List<ScheduledPlan> lapsed = plans.stream()
                .filter(plan -> plan.state() == State.UNDATED && plan.history().lastDateEndedBy(asAt))
                .toList();
        figures.add(Measure.UNDATED_DATE_PASSED.count(scope, asAt, lapsed.size(), lines(lapsed, Evidence::ofLastDate)));
    }

    static boolean inScope(ScheduledPlan plan) {
        return plan.state().isRead() && plan.state() != State.STOPPED;
    }

    private void months() {
        Window window = new Window(asAt);
        List<Measure> months = List.of(Measure.DUE_MONTH_1, Measure.DUE_MONTH_2, Measure.DUE_MONTH_3);
        for (int n = 1; n <= Window.MONTHS; n++) {
            Interval month = window.month(n);
            count(
                    months.get(n - 1),
                    plan -> plan.state() == State.DUE && dueDay(plan).liesInside(month));
        }
    }

    private static Interval dueDay(ScheduledPlan plan) {
        return Interval.day(
                plan.version().dates().planned().interval().orElseThrow().measuringDay());
    }

    private void changes() {
        for (Change change : Change.values()) {
            moved(Measure.of("changes." + change.word()).orElseThrow(), plan -> changed(plan, change));
        }
        marked(Measure.CHANGES_REBASELINED, Mark.REBASELINED);
        marked(Measure.CHANGES_SUPPLIER_CHANGED, Mark.SUPPLIER_CHANGED);
        marked(Measure.CHANGES_ACTUAL_REWRITTEN, Mark.ACTUAL_DATE_REWRITTEN);
    }

    private void marked(Measure measure, Mark mark) {
        moved(measure, plan -> plan.movement().marks().contains(mark));
    }

    private void restless() {
        List<ScheduledPlan> moved = plans.stream()
                .filter(plan -> plan.state().isRead() && plan.history().dateChanges() > 1)
                .toList();
        figures.add(Measure.PLANS_MOVED_MORE_THAN_ONCE.count(
                scope, asAt, moved.size(), lines(moved, Evidence::ofDateChanges)));
    }

    private static boolean changed(ScheduledPlan plan, Change change) {
        return plan.movement().change().equals(Optional.of(change));
    }

    private void slips() {
        List<ScheduledPlan> slipped =
                plans.stream().filter(plan -> changed(plan, Change.SLIPPED)).toList();
        ToLongFunction<ScheduledPlan> slip = plan -> plan.movement().slipDays().orElseThrow();
        quantity(Measure.SLIP_MEDIAN, Averages.median(slipped, slip), lines(slipped, Evidence::ofChange));
        quantity(Measure.SLIP_MAX, Averages.max(slipped, slip), lines(slipped, Evidence::ofChange));
        long total = slipped.stream().mapToLong(slip).sum();
        figures.add(Measure.SLIP_TOTAL.count(scope, asAt, total, lines(slipped, Evidence::ofChange)));
        List<ScheduledPlan> later = plans.stream()
                .filter(Tally::inScope)
                .filter(ScheduledPlan::isLaterThanBaseline)
                .toList();
        ToLongFunction<ScheduledPlan> since =
                plan -> plan.history().slipSinceBaselineDays().orElseThrow();
        quantity(Measure.SLIP_SINCE_BASELINE_MEDIAN, Averages.median(later, since), lines(later, Evidence::ofBaseline));
        quantity(Measure.SLIP_SINCE_BASELINE_MAX, Averages.max(later, since), lines(later, Evidence::ofBaseline));
    }

    private void goLives() {
        List<ScheduledPlan> told = plans.stream()
                .filter(plan -> plan.state() == State.LIVE && plan.wentLive().isPresent())
                .toList();
        LastGoLive last = LastGoLive.of(told);
        figures.add(Measure.GO_LIVE_LAST.figure(
                scope, asAt, last.value(), last.detail(), lines(last.plans(), Evidence::ofGoLive)));
        wentLive(Measure.GO_LIVE_LAST_3_MONTHS, plan -> plan.wentLiveWithin(3, asAt));
        wentLive(Measure.GO_LIVE_PERHAPS_LAST_3_MONTHS, plan -> plan.perhapsWentLiveWithin(3, asAt));
        wentLive(Measure.GO_LIVE_LAST_12_MONTHS, plan -> plan.wentLiveWithin(12, asAt));
        wentLive(Measure.GO_LIVE_PERHAPS_LAST_12_MONTHS, plan -> plan.perhapsWentLiveWithin(12, asAt));
    }

    private void wentLive(Measure measure, Predicate<ScheduledPlan> when) {
        List<ScheduledPlan> counted = plans.stream()
                .filter(plan -> plan.state() == State.LIVE)
                .filter(when)
                .toList();
        figures.add(measure.count(scope, asAt, counted.size(), lines(counted, Evidence::ofLiveSince)));
    }

    private void count(Measure measure, Predicate<ScheduledPlan> which) {
        List<ScheduledPlan> counted = plans.stream().filter(which).toList();
        figures.add(measure.count(scope, asAt, counted.size(), lines(counted, Evidence::ofState)));
    }

    private void moved(Measure measure, Predicate<ScheduledPlan> which) {
        List<ScheduledPlan> counted = plans.stream().filter(which).toList();
        figures.add(measure.count(scope, asAt, counted.size(), lines(counted, Evidence::ofChange)));
    }

    private void quantity(Measure measure, Figure.Value value, Stream<Line> evidence) {
        figures.add(measure.figure(scope, asAt, value, "", evidence));
    }

    private static Stream<Line> lines(List<ScheduledPlan> counted, Function<ScheduledPlan, Stream<Line>> evidence) {
        return counted.stream().flatMap(evidence);
    }
}
