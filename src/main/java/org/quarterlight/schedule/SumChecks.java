package org.quarterlight.schedule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;

/** The sums that must hold in every issue; a broken one ends the run. */
public final class SumChecks {
    private static final List<FigureDefinition> IN_SCOPE = List.of(
            FigureDefinition.PLANS_LIVE,
            FigureDefinition.PLANS_LIVE_IN_PART,
            FigureDefinition.PLANS_DUE,
            FigureDefinition.PLANS_POSSIBLY_DUE,
            FigureDefinition.PLANS_LATER,
            FigureDefinition.PLANS_OVERDUE,
            FigureDefinition.PLANS_UNDATED);
    private static final List<FigureDefinition> UNDATED = List.of(
            FigureDefinition.UNDATED_NEVER_DATED,
            FigureDefinition.UNDATED_WITHDRAWN,
            FigureDefinition.UNDATED_UNDER_REVIEW,
            FigureDefinition.UNDATED_WITHHELD,
            FigureDefinition.UNDATED_PAUSED);
    private static final List<FigureDefinition> PROMISES = List.of(
            FigureDefinition.PROMISES_KEPT,
            FigureDefinition.PROMISES_LATE,
            FigureDefinition.PROMISES_WITHDRAWN,
            FigureDefinition.PROMISES_OUTSTANDING,
            FigureDefinition.PROMISES_UNKNOWN);

    private static final List<FigureDefinition> CHANGES = Stream.of(Change.values())
            .map(change -> FigureDefinition.of("changes." + change.word()).orElseThrow())
            .toList();

    private final Figures figures;

    private SumChecks(Figures figures) {
        this.figures = figures;
    }

    /** Throws, naming the sum, the scope and both sides, where a sum does not hold; organisations are not looked at. */
    public static void check(Figures figures) {
        SumChecks sums = new SumChecks(figures);
        sums.scopes().forEach(sums::within);
        sums.across();
    }

    /** The same for the organisations that an issue tells of. */
    public static void check(Figures figures, Set<Scope> organisations) {
        organisations.forEach(new SumChecks(figures)::within);
    }

    private Stream<Scope> scopes() {
        return figures.scopes().stream().filter(scope -> scope.kind() != Scope.Kind.ORGANISATION);
    }

    private void within(Scope scope) {
        holds(
                scope,
                List.of(FigureDefinition.PLANS_READ),
                List.of(FigureDefinition.PLANS_IN_SCOPE, FigureDefinition.PLANS_STOPPED));
        holds(scope, List.of(FigureDefinition.PLANS_IN_SCOPE), IN_SCOPE);
        holds(scope, List.of(FigureDefinition.PLANS_UNDATED), UNDATED);
        holds(
                scope,
                List.of(FigureDefinition.PLANS_DUE),
                List.of(FigureDefinition.DUE_MONTH_1, FigureDefinition.DUE_MONTH_2, FigureDefinition.DUE_MONTH_3));
        holds(scope, List.of(FigureDefinition.PLANS_READ, FigureDefinition.CHANGES_GONE), CHANGES);
        holds(scope, List.of(FigureDefinition.PROMISES_MADE), PROMISES);
    }

    private void holds(Scope scope, List<FigureDefinition> whole, List<FigureDefinition> parts) {
        long left = total(scope, whole);
        long right = total(scope, parts);
        if (left != right) {
            throw new IllegalStateException("Sum broken in " + scope + ": " + ids(whole) + " is " + left + ", but "
                    + ids(parts) + " is " + right);
        }
    }

    private static String ids(List<FigureDefinition> measures) {
        return String.join(" + ", measures.stream().map(FigureDefinition::id).toList());
    }

    private long total(Scope scope, List<FigureDefinition> measures) {
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
            if (counted || figure.id().equals(FigureDefinition.SLIP_TOTAL.id())) {
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
