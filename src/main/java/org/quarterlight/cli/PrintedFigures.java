package org.quarterlight.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Counted;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.PlainWords;

/** Figures' values on a terminal. */
final class PrintedFigures {
    private PrintedFigures() {}

    static String of(Figure figure) {
        return switch (figure.value()) {
            case Figure.Count(long number) -> Counted.of(number, figure.unit().replaceFirst("s$", ""), figure.unit());
            case Figure.Quantity(double number) -> String.format(Locale.ROOT, "%.1f %s", number, figure.unit());
            case Figure.Amount(BigDecimal number, String unit) -> (number.toPlainString() + " " + unit).strip();
            case Figure.Share(double fraction) -> String.format(Locale.ROOT, "%.4f", fraction);
            case Figure.Day(LocalDate day) -> day.toString();
            case Figure.Within(Interval days) -> PlainWords.by(days);
            case Figure.Word(String word) -> word;
            case Figure.Nothing() -> "nothing to count from";
        };
    }
}
