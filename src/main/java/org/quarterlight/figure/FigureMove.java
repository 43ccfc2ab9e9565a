package org.quarterlight.figure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A figure that is not what it was; one of the two is missing where its scope has no such figure on that day. */
public record FigureMove(String id, Scope scope, Optional<Figure> before, Optional<Figure> after) {

    /** The figures that differ, programme first. */
    public static List<FigureMove> between(Figures then, Figures now) {
        Set<Scope> scopes = new LinkedHashSet<>(now.scopes());
        scopes.addAll(then.scopes());
        List<FigureMove> moves = new ArrayList<>();
        for (Scope scope : scopes) {
            Set<String> ids = new LinkedHashSet<>();
            now.of(scope).forEach(figure -> ids.add(figure.id()));
            then.of(scope).forEach(figure -> ids.add(figure.id()));
            for (String id : ids) {
                FigureMove move = new FigureMove(id, scope, then.find(id, scope), now.find(id, scope));
                if (!Objects.equals(value(move.before()), value(move.after()))) {
                    moves.add(move);
                }
            }
        }
        return List.copyOf(moves);
    }

    private static Optional<Figure.Value> value(Optional<Figure> figure) {
        return figure.map(Figure::value);
    }

    /** By how much it changed: counts and quantities in their unit, shares as fractions, days in days; else nothing. */
    public OptionalDouble difference() {
        Figure.Value then = value(before).orElse(new Figure.Nothing());
        Figure.Value now = value(after).orElse(new Figure.Nothing());
        return switch (now) {
            case Figure.Count(long number)
            when then instanceof Figure.Count(long was) -> OptionalDouble.of((double) (number - was));
            case Figure.Quantity(double number)
            when then instanceof Figure.Quantity(double was) -> OptionalDouble.of((number - was));
            case Figure.Share(double fraction)
            when then instanceof Figure.Share(double was) -> OptionalDouble.of(fraction - was);
            case Figure.Day(var day)
            when then instanceof Figure.Day(var was) -> OptionalDouble.of((double) ChronoUnit.DAYS.between(was, day));
            case Figure.Amount(var number, var unit)
            when then instanceof Figure.Amount(var was, var old) ->
                OptionalDouble.of(number.subtract(was).doubleValue());
            case Figure.Amount amount -> OptionalDouble.empty();
            case Figure.Count count -> OptionalDouble.empty();
            case Figure.Quantity quantity -> OptionalDouble.empty();
            case Figure.Share share -> OptionalDouble.empty();
            case Figure.Day day -> OptionalDouble.empty();
            case Figure.Within within -> OptionalDouble.empty();
            case Figure.Word word -> OptionalDouble.empty();
            case Figure.Nothing nothing -> OptionalDouble.empty();
        };
    }
}
