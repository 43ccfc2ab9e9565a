package org.quarterlight.track;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.figure.Scope;
import org.quarterlight.track.DuePlans.Judgement;

/**
 * Forecasts from a record of promises: the kept among those with a known outcome. The programme's rate starts from all
 * rates being alike likely; a scope's rate starts from the programme's, weighed as some promises of its own.
 */
final class Forecasting {
    /** How many promises of its own a scope needs for them to weigh as much as the programme's rate. */
    private static final int PROGRAMMES_WEIGHT = 10;

    private static final double LOW = 0.1;
    private static final double MID = 0.5;
    private static final double HIGH = 0.9;

    private final Map<Scope, Tally> tallies = new HashMap<>();

    Forecasting(Stream<Judgement> promises, Groupings groupings) {
        promises.filter(promise -> promise.outcome() != PromiseOutcome.UNKNOWN).forEach(promise -> {
            Tally one = new Tally(promise.outcome() == PromiseOutcome.KEPT ? 1 : 0, 1);
            groupings.scopes(promise.version()).forEach(scope -> tallies.merge(scope, one, Tally::plus));
        });
    }

    private record Tally(long kept, long made) {
        private Tally plus(Tally other) {
            return new Tally(kept + other.kept, made + other.made);
        }

        private double rate() {
            return (kept + 1.0) / (made + 2.0);
        }

        private String words() {
            return PlainWords.number(kept) + " of " + PlainWords.count(made, "promise", "promises") + " kept";
        }
    }

    Forecast of(Scope scope, long due) {
        Tally programme = tally(Scope.PROGRAMME);
        if (programme.made < Forecast.FEWEST_PROMISES) {
            return new Forecast.Refused("There is no forecast: "
                    + (programme.made == 0 ? "no promise" : PlainWords.count(programme.made, "promise", "promises"))
                    + " on record "
                    + (programme.made < 2 ? "has" : "have") + " a known outcome, and a forecast needs "
                    + Forecast.FEWEST_PROMISES + ".");
        }
        boolean whole = scope.equals(Scope.PROGRAMME);
        Tally own = tally(scope);
        double weight = whole ? 2 : PROGRAMMES_WEIGHT;
        double start = whole ? 0.5 : programme.rate();
        BetaBinomial likely = new BetaBinomial(
                Math.toIntExact(due), weight * start + own.kept, weight * (1 - start) + own.made - own.kept);
        return new Forecast.Range(
                due,
                likely.quantile(LOW),
                likely.quantile(MID),
                likely.quantile(HIGH),
                whole ? method(programme) : method(own, programme));
    }

    private Tally tally(Scope scope) {
        return tallies.getOrDefault(scope, new Tally(0, 0));
    }

    private static String method(Tally programme) {
        return "Beta-binomial on the programme's record: " + programme.words() + "; 80% range.";
    }

    private static String method(Tally own, Tally programme) {
        return "Beta-binomial on the scope's record, " + own.words() + ", drawn towards the programme's ("
                + programme.words() + ", a rate of " + String.format(Locale.ROOT, "%.2f", programme.rate())
                + ") as by " + PROGRAMMES_WEIGHT + " promises more; 80% range.";
    }
}
