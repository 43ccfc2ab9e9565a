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
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;

/** The figures of one scope, counted from its plans. */
final class ScopeTally {
    private final Scope scope;
    private final NewestOfSources sources;
    private final LocalDate asAt;
    private final List<ScheduledPlan> plans;
    private final List<Figure> figures = new ArrayList<>();

    ScopeTally(Scope scope, NewestOfSources sources, List<ScheduledPlan> plans) {
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
                .ifPresent(verdict -> figures.add(FigureDefinition.VERDICT.figure(
                        scope,
                        asAt,
                        verdict.value(),
                        verdict.reason(),
                        plans.stream().filter(ScopeTally::inScope).flatMap(EvidenceLines::ofState))));
        return figures;
    }

    private void states() {
        count(FigureDefinition.PLANS_READ, plan -> plan.state().isRead());
        count(FigureDefinition.PLANS_IN_SCOPE, ScopeTally::inScope);
        Stream.of(State.values())
                .filter(state -> state != State.MERGED)
                .forEach(state -> count(
                        FigureDefinition.of("plans." + state.word()).orElseThrow(), plan -> plan.state() == state));
        for (Undated reason : Undated.values()) {
            count(
                    FigureDefinition.of("plans.undated." + reason.word()).orElseThrow(),
                    plan -> plan.undated().equals(Optional.of(reason)));
        }
    }

    private void lapsed() {
        List<ScheduledPlan> lapsed = plans.stream()
                .filter(plan -> plan.state() == State.UNDATED && plan.history().lastDateEndedBy(asAt))
                .toList();
        figures.add(FigureDefinition.UNDATED_DATE_PASSED.count(
                scope, asAt, lapsed.size(), lines(lapsed, EvidenceLines::ofLastDate)));
    }

    static boolean inScope(ScheduledPlan plan) {
        return plan.state().isRead() && plan.state() != State.STOPPED;
    }

    private void months() {
        ForwardWindow window = new ForwardWindow(asAt);
        List<FigureDefinition> months =
                List.of(FigureDefinition.DUE_MONTH_1, FigureDefinition.DUE_MONTH_2, FigureDefinition.DUE_MONTH_3);
        for (int n = 1; n <= ForwardWindow.MONTHS; n++) {
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
            moved(FigureDefinition.of("changes." + change.word()).orElseThrow(), plan -> changed(plan, change));
        }
        marked(FigureDefinition.CHANGES_REBASELINED, ChangeMark.REBASELINED);
        marked(FigureDefinition.CHANGES_SUPPLIER_CHANGED, ChangeMark.SUPPLIER_CHANGED);
        marked(FigureDefinition.CHANGES_ACTUAL_REWRITTEN, ChangeMark.ACTUAL_DATE_REWRITTEN);
    }

    private void marked(FigureDefinition measure, ChangeMark mark) {
        moved(measure, plan -> plan.movement().marks().contains(mark));
    }

    private void restless() {
        List<ScheduledPlan> moved = plans.stream()
                .filter(plan -> plan.state().isRead() && plan.history().dateChanges() > 1)
                .toList();
        figures.add(FigureDefinition.PLANS_MOVED_MORE_THAN_ONCE.count(
                scope, asAt, moved.size(), lines(moved, EvidenceLines::ofDateChanges)));
    }

    private static boolean changed(ScheduledPlan plan, Change change) {
        return plan.movement().change().equals(Optional.of(change));
    }

    private void slips() {
        List<ScheduledPlan> slipped =
                plans.stream().filter(plan -> changed(plan, Change.SLIPPED)).toList();
        ToLongFunction<ScheduledPlan> slip = plan -> plan.movement().slipDays().orElseThrow();
        quantity(FigureDefinition.SLIP_MEDIAN, Averages.median(slipped, slip), lines(slipped, EvidenceLines::ofChange));
        quantity(FigureDefinition.SLIP_MAX, Averages.max(slipped, slip), lines(slipped, EvidenceLines::ofChange));
        long total = slipped.stream().mapToLong(slip).sum();
        figures.add(FigureDefinition.SLIP_TOTAL.count(scope, asAt, total, lines(slipped, EvidenceLines::ofChange)));
        List<ScheduledPlan> later = plans.stream()
                .filter(ScopeTally::inScope)
                .filter(ScheduledPlan::isLaterThanBaseline)
                .toList();
        ToLongFunction<ScheduledPlan> since =
                plan -> plan.history().slipSinceBaselineDays().orElseThrow();
        quantity(
                FigureDefinition.SLIP_SINCE_BASELINE_MEDIAN,
                Averages.median(later, since),
                lines(later, EvidenceLines::ofBaseline));
        quantity(
                FigureDefinition.SLIP_SINCE_BASELINE_MAX,
                Averages.max(later, since),
                lines(later, EvidenceLines::ofBaseline));
    }

    private void goLives() {
        List<ScheduledPlan> told = plans.stream()
                .filter(plan -> plan.state() == State.LIVE && plan.wentLive().isPresent())
                .toList();
        LastGoLive last = LastGoLive.of(told);
        figures.add(FigureDefinition.GO_LIVE_LAST.figure(
                scope, asAt, last.value(), last.detail(), lines(last.plans(), EvidenceLines::ofGoLive)));
        wentLive(FigureDefinition.GO_LIVE_LAST_3_MONTHS, plan -> plan.wentLiveWithin(3, asAt));
        wentLive(FigureDefinition.GO_LIVE_PERHAPS_LAST_3_MONTHS, plan -> plan.perhapsWentLiveWithin(3, asAt));
        wentLive(FigureDefinition.GO_LIVE_LAST_12_MONTHS, plan -> plan.wentLiveWithin(12, asAt));
        wentLive(FigureDefinition.GO_LIVE_PERHAPS_LAST_12_MONTHS, plan -> plan.perhapsWentLiveWithin(12, asAt));
    }

    private void wentLive(FigureDefinition measure, Predicate<ScheduledPlan> when) {
        List<ScheduledPlan> counted = plans.stream()
                .filter(plan -> plan.state() == State.LIVE)
                .filter(when)
                .toList();
        figures.add(measure.count(scope, asAt, counted.size(), lines(counted, EvidenceLines::ofLiveSince)));
    }

    private void count(FigureDefinition measure, Predicate<ScheduledPlan> which) {
        List<ScheduledPlan> counted = plans.stream().filter(which).toList();
        figures.add(measure.count(scope, asAt, counted.size(), lines(counted, EvidenceLines::ofState)));
    }

    private void moved(FigureDefinition measure, Predicate<ScheduledPlan> which) {
        List<ScheduledPlan> counted = plans.stream().filter(which).toList();
        figures.add(measure.count(scope, asAt, counted.size(), lines(counted, EvidenceLines::ofChange)));
    }

    private void quantity(FigureDefinition measure, Figure.Value value, Stream<Line> evidence) {
        figures.add(measure.figure(scope, asAt, value, "", evidence));
    }

    private static Stream<Line> lines(List<ScheduledPlan> counted, Function<ScheduledPlan, Stream<Line>> evidence) {
        return counted.stream().flatMap(evidence);
    }
}
