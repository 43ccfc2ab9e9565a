package org.quarterlight.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.track.DuePlans.Judgement;

/** The record behind one issue: the promises whose three months have passed, and what they let one expect of today's. */
public final class TrackRecord {
    private final Schedule schedule;
    private final DuePlans dues;
    private final Map<Scope, List<Outturn>> byExport = new ConcurrentHashMap<>();
    private final Map<LocalDate, Forecasting> past = new ConcurrentHashMap<>();
    private final List<Promise> promises;
    private final Map<Scope, List<Promise>> promisesByScope;
    private final Map<Scope, List<ScheduledPlan>> dueByScope;
    private final Map<Scope, List<BaselineMove>> movesByScope;
    private final Set<String> untelling;
    private final Forecasting forecasting;

    private TrackRecord(RecordAsAt reading, Schedule schedule) {
        this.schedule = schedule;
        this.dues = new DuePlans(reading);
        this.promises = dues.promisesBy(reading.asAt());
        this.promisesByScope = byScope(promises.stream(), Promise::version);
        this.dueByScope =
                byScope(schedule.plans().stream().filter(plan -> plan.state() == State.DUE), ScheduledPlan::version);
        this.movesByScope =
                byScope(moves(schedule).stream(), move -> move.plan().version());
        this.untelling = untelling(schedule);
        this.forecasting = new Forecasting(
                told(promises.stream().map(promise -> new Judgement(promise.version(), promise.outcome()))),
                schedule.groupings());
    }

    public static TrackRecord of(RecordAsAt reading, Schedule schedule) {
        return new TrackRecord(reading, schedule);
    }

    /** Sources whose exports cannot say that a plan is live: nobody knows whether their promises were kept. */
    private static Set<String> untelling(Schedule schedule) {
        return schedule.plans().stream()
                .filter(plan -> !plan.tellsLive())
                .map(plan -> plan.version().key().source())
                .collect(Collectors.toSet());
    }

    private Stream<Judgement> told(Stream<Judgement> made) {
        return made.filter(judgement -> isTold(judgement.version()));
    }

    private boolean isTold(PlanVersion promised) {
        return !untelling.contains(promised.key().source());
    }

    /** True where the exports can say of every promise of a scope whether it was kept. */
    public boolean tellsKept(Scope scope) {
        return promises(scope).stream().map(Promise::version).allMatch(this::isTold);
    }

    private <T> Map<Scope, List<T>> byScope(Stream<T> things, Function<T, PlanVersion> version) {
        Map<Scope, List<T>> byScope = new TreeMap<>();
        things.forEach(thing -> schedule.groupings()
                .scopes(version.apply(thing))
                .forEach(scope -> byScope.computeIfAbsent(scope, none -> new ArrayList<>())
                        .add(thing)));
        return byScope;
    }

    /** Every promise, in the order of export date and plan. */
    public List<Promise> promises() {
        return promises;
    }

    /** The promises made in a scope, by what the promising version says of region, supplier and so on. */
    public List<Promise> promises(Scope scope) {
        return List.copyOf(promisesByScope.getOrDefault(scope, List.of()));
    }

    /** What became of all promises of a scope. */
    public Outturn outturn(Scope scope) {
        return Outturn.of(scope, Optional.empty(), schedule.asAt(), promises(scope), tellsKept(scope));
    }

    /** What became of the promises of a scope, a row for each export date with any, oldest first. */
    public List<Outturn> byExport(Scope scope) {
        return byExport.computeIfAbsent(scope, this::outturns);
    }

    private List<Outturn> outturns(Scope scope) {
        SortedMap<LocalDate, List<Promise>> byDate = promises(scope).stream()
                .collect(Collectors.groupingBy(Promise::made, TreeMap::new, Collectors.toList()));
        boolean tellsKept = tellsKept(scope);
        return byDate.entrySet().stream()
                .map(made -> Outturn.of(scope, Optional.of(made.getKey()), schedule.asAt(), made.getValue(), tellsKept))
                .toList();
    }

    /** How many of the plans of a scope that are due now are likely to go live in the window. */
    public Forecast forecast(Scope scope) {
        return forecasting.of(scope, duePlans(scope).size());
    }

    private List<ScheduledPlan> duePlans(Scope scope) {
        return dueByScope.getOrDefault(scope, List.of());
    }

    public BackTest backTest(Scope scope) {
        return BackTest.of(scope, this::forecastingAt, promises(scope));
    }

    private Forecasting forecastingAt(LocalDate day) {
        return past.computeIfAbsent(day, then -> new Forecasting(told(dues.judgementsBy(then)), schedule.groupings()));
    }

    /** Every move of a baseline of the plans read, in the order of the plans. */
    public List<BaselineMove> baselineMoves() {
        return moves(schedule);
    }

    private static List<BaselineMove> moves(Schedule schedule) {
        return schedule.plans().stream()
                .filter(plan -> plan.state().isRead())
                .flatMap(plan -> BaselineMove.of(plan).stream())
                .toList();
    }

    /** The scopes of the schedule and of the promises. */
    public List<Scope> scopes() {
        NavigableSet<Scope> scopes = new TreeSet<>(schedule.figures().scopes());
        scopes.addAll(promisesByScope.keySet());
        return List.copyOf(scopes);
    }

    /** The scopes in which promises were made, in their order. */
    public List<Scope> promisingScopes() {
        return promisesByScope.entrySet().stream()
                .filter(promised -> !promised.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The figures of promises, forecast and baselines in a scope. */
    public List<Figure> figures(Scope scope) {
        List<Figure> figures = new ArrayList<>(outturn(scope).figures());
        figures.addAll(forecastFigures(scope));
        figures.add(heldShare(scope));
        figures.addAll(baselineFigures(scope));
        return figures;
    }

    private Figure heldShare(Scope scope) {
        BackTest backTest = backTest(scope);
        Stream<Line> lines = backTest.trials().stream()
                .flatMap(trial -> trial.promises().stream())
                .flatMap(promise -> promise.evidence().stream());
        return FigureDefinition.FORECAST_HELD_SHARE.share(
                scope, schedule.asAt(), backTest.held(), backTest.trials().size(), lines);
    }

    private List<Figure> baselineFigures(Scope scope) {
        List<BaselineMove> moves = movesByScope.getOrDefault(scope, List.of());
        List<BaselineMove> quiet = moves.stream().filter(BaselineMove::quiet).toList();
        return List.of(
                FigureDefinition.BASELINES_MOVED.count(scope, schedule.asAt(), moves.size(), lines(moves)),
                FigureDefinition.BASELINES_MOVED_QUIETLY.count(scope, schedule.asAt(), quiet.size(), lines(quiet)));
    }

    private static Stream<Line> lines(List<BaselineMove> moves) {
        return moves.stream()
                .flatMap(move -> Stream.of(move.before().line(), move.after().line()));
    }

    private List<Figure> forecastFigures(Scope scope) {
        List<Line> lines = Stream.concat(
                        promises(scope).stream().flatMap(promise -> promise.evidence().stream()),
                        duePlans(scope).stream().map(ScheduledPlan::version).map(PlanVersion::line))
                .toList();
        LocalDate asAt = schedule.asAt();
        return switch (forecast(scope)) {
            case Forecast.Range range ->
                List.of(
                        FigureDefinition.FORECAST_LOW.figure(
                                scope, asAt, new Figure.Count(range.low()), range.reason(), lines.stream()),
                        FigureDefinition.FORECAST_MID.figure(
                                scope, asAt, new Figure.Count(range.mid()), range.reason(), lines.stream()),
                        FigureDefinition.FORECAST_HIGH.figure(
                                scope, asAt, new Figure.Count(range.high()), range.reason(), lines.stream()));
            case Forecast.Refused refused ->
                Stream.of(FigureDefinition.FORECAST_LOW, FigureDefinition.FORECAST_MID, FigureDefinition.FORECAST_HIGH)
                        .map(measure ->
                                measure.figure(scope, asAt, new Figure.Nothing(), refused.reason(), Stream.empty()))
                        .toList();
        };
    }
}
