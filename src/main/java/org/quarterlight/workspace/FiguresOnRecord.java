package org.quarterlight.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterlight.figure.Figure;
import org.quarterlight.store.StoredFigure;

/** The figures of an issue as the database has them, for people who query it. */
public final class FiguresOnRecord {
    private FiguresOnRecord() {}

    static StoredFigure of(Figure figure) {
        return switch (figure.value()) {
            case Figure.Count(long number) -> number(figure, (double) number);
            case Figure.Quantity(double number) -> number(figure, number);
            case Figure.Amount amount -> number(figure, amount.number().doubleValue());
            case Figure.Share(double fraction) -> number(figure, fraction);
            case Figure.Day(LocalDate day) -> figure(figure, null, day, day, null);
            case Figure.Within within -> figure(figure, null, within.days().from(), within.last(), null);
            case Figure.Word(String word) -> figure(figure, null, null, null, word);
            case Figure.Nothing() -> figure(figure, null, null, null, null);
        };
    }

    private static StoredFigure number(Figure figure, double number) {
        return figure(figure, number, null, null, null);
    }

    private static StoredFigure figure(
            Figure figure,
            @Nullable Double amount,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String word) {
        return new StoredFigure(
                figure.id(),
                figure.scope().toString(),
                amount,
                first,
                last,
                word,
                figure.unit(),
                figure.numerator(),
                figure.denominator(),
                figure.detail());
    }
}
