package org.quarterlight.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterlight.figure.Scope;

/** The forecasts that would have been given at past export dates from what was on record then, beside the outturn. */
public record BackTest(Scope scope, List<Trial> trials) {

    /** One past forecast for the promises of an export date whose outcome is now known, and how many were kept. */
    public record Trial(LocalDate made, Forecast.Range forecast, long kept, List<Promise> promises) {
        public boolean held() {
            return forecast.holds(kept);
        }
    }

    /** From the forecasting of past days and the promises of the scope with their outcomes of today. */
    static BackTest of(Scope scope, Function<LocalDate, Forecasting> past, List<Promise> outturn) {
        SortedMap<LocalDate, List<Promise>> byDate = outturn.stream()
                .filter(promise -> promise.outcome() != PromiseOutcome.UNKNOWN)
                .collect(Collectors.groupingBy(Promise::made, TreeMap::new, Collectors.toList()));
        return new BackTest(
                scope,
                byDate.entrySet().stream()
                        .flatMap(made ->
                                trial(scope, made.getKey(), past.apply(made.getKey()), made.getValue()).stream())
                        .toList());
    }

    private static Optional<Trial> trial(Scope scope, LocalDate made, Forecasting then, List<Promise> tested) {
        long kept = tested.stream()
                .filter(promise -> promise.outcome() == PromiseOutcome.KEPT)
                .count();
        return switch (then.of(scope, tested.size())) {
            case Forecast.Range range -> Optional.of(new Trial(made, range, kept, tested));
            case Forecast.Refused refused -> Optional.empty();
        };
    }

    /** How many past ranges held the outturn. */
    public long held() {
        return trials.stream().filter(Trial::held).count();
    }
}
