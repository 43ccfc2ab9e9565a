package org.quarterlight.track;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;

/** What became of the promises of a scope, of one export date or, where none is given, of all; each number a figure. */
public record Outturn(
        Scope scope, Optional<LocalDate> export, Figure made, Map<PromiseOutcome, Figure> outcomes, Figure keptShare) {

    private static final String UNTOLD = "The exports do not tell which plans are live.";

    /** Where the exports cannot say that a plan is live, no share of promises kept is known. */
    static Outturn of(
            Scope scope, Optional<LocalDate> export, LocalDate asAt, List<Promise> promises, boolean tellsKept) {
        Map<PromiseOutcome, Figure> outcomes = new EnumMap<>(PromiseOutcome.class);
        for (PromiseOutcome outcome : PromiseOutcome.values()) {
            List<Promise> counted = promises.stream()
                    .filter(promise -> promise.outcome() == outcome)
                    .toList();
            outcomes.put(outcome, measure(outcome).count(scope, asAt, counted.size(), lines(counted)));
        }
        long kept = promises.stream()
                .filter(promise -> promise.outcome() == PromiseOutcome.KEPT)
                .count();
        return new Outturn(
                scope,
                export,
                FigureDefinition.PROMISES_MADE.count(scope, asAt, promises.size(), lines(promises)),
                outcomes,
                tellsKept
                        ? FigureDefinition.PROMISES_KEPT_SHARE.share(
                                scope, asAt, kept, promises.size(), lines(promises))
                        : FigureDefinition.PROMISES_KEPT_SHARE.figure(
                                scope, asAt, new Figure.Nothing(), UNTOLD, lines(promises)));
    }

    private static FigureDefinition measure(PromiseOutcome outcome) {
        return switch (outcome) {
            case KEPT -> FigureDefinition.PROMISES_KEPT;
            case LATE -> FigureDefinition.PROMISES_LATE;
            case WITHDRAWN -> FigureDefinition.PROMISES_WITHDRAWN;
            case OUTSTANDING -> FigureDefinition.PROMISES_OUTSTANDING;
            case UNKNOWN -> FigureDefinition.PROMISES_UNKNOWN;
        };
    }

    private static Stream<Line> lines(List<Promise> promises) {
        return promises.stream().flatMap(promise -> promise.evidence().stream());
    }

    /** The number of promises with an outcome. */
    public long count(PromiseOutcome outcome) {
        return figure(outcome).count().orElseThrow();
    }

    public Figure figure(PromiseOutcome outcome) {
        return Optional.ofNullable(outcomes.get(outcome)).orElseThrow();
    }

    /** The figures in the order of a table: made, then every outcome, then the share kept. */
    public List<Figure> figures() {
        return Stream.of(Stream.of(made), outcomes.values().stream(), Stream.of(keptShare))
                .flatMap(figures -> figures)
                .toList();
    }
}
