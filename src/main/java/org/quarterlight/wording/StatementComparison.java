package org.quarterlight.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.Statement;

/** What Parliament was told beside the same figure of the record as it was then and as it is now. */
public record StatementComparison(Statement statement, Optional<Figure> then, Optional<Figure> now) {
    private static final List<String> OF_THE_DAY = List.of("plans.due", "plans.possibly-due", "plans.later", "due.");

    public static Optional<Figure> find(Figures figures, Statement statement) {
        return figures.scope(statement.scope()).flatMap(scope -> figures.find(statement.figure(), scope));
    }

    public Optional<Boolean> agreedThen() {
        return then.flatMap(this::isAsTold);
    }

    /** Nothing where the figure looks ahead from its own day, so that a later value neither confirms nor corrects it. */
    public Optional<Boolean> agreesNow() {
        return looksAhead() ? Optional.empty() : now.flatMap(this::isAsTold);
    }

    public boolean looksAhead() {
        return OF_THE_DAY.stream().anyMatch(statement.figure()::startsWith);
    }

    public boolean differs() {
        return agreedThen().equals(Optional.of(false)) || agreesNow().equals(Optional.of(false));
    }

    /** Nothing where the record does not tell: a day told is one of those that the record allows. */
    private Optional<Boolean> isAsTold(Figure figure) {
        boolean mayBe = figure.value() instanceof Figure.Within(Interval days)
                && toldDay().filter(day -> Interval.day(day).liesInside(days)).isPresent();
        return mayBe ? Optional.empty() : Optional.of(isSame(figure));
    }

    private Optional<LocalDate> toldDay() {
        try {
            return Optional.of(LocalDate.parse(statement.value().strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private boolean isSame(Figure figure) {
        String told = statement.value().strip();
        return switch (figure.value()) {
            case Figure.Count(long number) -> told.replace(",", "").equals(Long.toString(number));
            case Figure.Quantity(double number) -> told.equals(Double.toString(number)) || told.equals(plain(number));
            case Figure.Amount(BigDecimal number, String unit) ->
                new DeclaredColumn("", DeclaredColumn.Type.NUMBER, unit)
                        .number(told)
                        .filter(same -> same.compareTo(number) == 0)
                        .isPresent();
            case Figure.Share(double share) -> told.equals(Double.toString(share));
            case Figure.Day(LocalDate day) -> told.equals(day.toString());
            case Figure.Within(Interval days) -> false;
            case Figure.Word(String word) -> told.equalsIgnoreCase(word);
            case Figure.Nothing() -> told.isEmpty();
        };
    }

    private static String plain(double number) {
        return Wording.value(new Figure.Quantity(number));
    }
}
