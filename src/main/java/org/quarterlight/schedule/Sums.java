package org.quarterlight.schedule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Measure;
import org.quarterlight.figure.Scope;

/** The sums that must hold in every issue; a broken one ends the run. */
public final class Sums {
    private static final List<Measure> IN_SCOPE = List.of(
            Measure.PLANS_LIVE,
            Measure.PLANS_LIVE_IN_PART,
            Measure.PLANS_DUE,
            Measure.PLANS_POSSIBLY_DUE,
            Measure.PLANS_LATER,
            Measure.PLANS_OVERDUE,
            Measure.PLANS_UNDATED);
    private static final List<Measure> UNDATED = List.of(
            Measure.UNDATED_NEVER_DATED,
            Measure.UNDATED_WITHDRAWN,
            Measure.UNDATED_UNDER_REVIEW,
            Measure.UNDATED_WITHHELD,
            Measure.UNDATED_PAUSED);
    private static final List<Measure> PROMISES = List.of(
            Measure.PROMISES_KEPT,
            Measure.PROMISES_LATE,
            Measure.PROMISES_WITHDRAWN,
            Measure.PROMISES_OUTSTANDING,
            Measure.PROMISES_UNKNOWN);

    private static final List<Measure> CHANGES = Stream.of(Change.values())
            .map(change -> Measure.of("changes." + change.word()).orElseThrow())
            .toList();

    private final Figures figures;

    private Sums(Figures figures) {
        this.figures = figures;
    }

    /** Throws, naming the sum, the scope and both sides, where a sum does not hold; organisations are not looked at. */
    public static void check(Figures figures) {
        Sums sums = new Sums(figures);
        sums.scopes().forEach(sums::within);
        sums.across();
    }

    /** The same for the organisations that an issue tells of. */
    public static void check(Figures figures, Set<Scope> organisations) {
        organisations.forEach(new Sums(figures)::within);
    }

    private Stream<Scope> scopes() {
        return figures.scopes().stream().filter(scope -> scope.kind() != Scope.Kind.ORGANISATION);
    }

    private void within(Scope scope) {
        holds(scope, List.of(Measure.PLANS_READ), List.of(Measure.PLANS_IN_SCOPE, Measure.PLANS_STOPPED));
        holds(scope, List.of(Measure.PLANS_IN_SCOPE), IN_SCOPE);
        holds(scope, List.of(Measure.PLANS_UNDATED), UNDATED);
        holds(
                scope,
                List.of(Measure.PLANS_DUE),
                List.of(Measure.DUE_MONTH_1, Measure.DUE_MONTH_2, Measure.DUE_MONTH_3));
        holds(scope, List.of(Measure.PLANS_READ, Measure.CHANGES_GONE), CHANGES);
        holds(scope, List.of(Measure.PROMISES_MADE), PROMISES);
    }

    private void holds(Scope scope, List<Measure> whole, List<Measure> parts) {
        long left = total(scope, whole);
        long right = total(scope, parts);
        if (left != right) {
            throw new IllegalStateException("Sum broken in " + scope + ": " + ids(whole) + " is " + left + ", but "
                    + ids(parts) + " is " + right);
        }
    }

    private static String ids(List<Measure> measures) {
        return String.join(" + ", measures.stream().map(Measure::id).toList());
    }

    private long total(Scope scope, List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> figures.find(measure.id(), scope).stream())
                .flatMap(figure -> figure.count().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Every plan has one region, one supplier, one product and one value in a column, so each sums to the programme. */
    private void across() {
        for (Figure figure : figures.of(Scope.PROGRAMME)) {
            boolean counted = figure.unit().equals("plans") && !figure.id().startsWith("forecast.");
            if (counted || figure.id().equals(Measure.SLIP_TOTAL.id())) {
                across(figure);
            }
        }
    }

    private void across(Figure programme) {
        Map<String, Long> sums = new TreeMap<>();
        scopes().forEach(scope -> {
            long own =
                    figures.find(programme.id(), scope).flatMap(Figure::count).orElse(0L);
            sums.merge(scope.word(), own, Long::sum);
        });
        long whole = programme.count().orElseThrow();
        sums.forEach((word, sum) -> {
            if (sum != whole) {
                throw new IllegalStateException("Sum broken: " + programme.id() + " of the programme is " + whole
                        + ", but over every " + word + " it is " + sum);
            }
        });
    }
}
