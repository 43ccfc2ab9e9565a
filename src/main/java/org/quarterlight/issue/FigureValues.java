package org.quarterlight.issue;

import java.util.Locale;
import org.quarterlight.figure.Figure;

/** Figures' values as data files have them. */
final class FigureValues {
    private FigureValues() {}

    static String text(Figure.Value value) {
        return switch (value) {
            case Figure.Count(long number) -> Long.toString(number);
            case Figure.Quantity(double number) -> number(number);
            case Figure.Amount(var number, var unit) -> number.toPlainString();
            case Figure.Share(double fraction) -> number(fraction);
            case Figure.Day(var day) -> day.toString();
            case Figure.Within within ->
                within.days().from() + "/" + within.days().to();
            case Figure.Word(String word) -> word;
            case Figure.Nothing nothing -> "";
        };
    }

    /** Without a fraction where it has none, else to four places. */
    static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.4f", number);
    }
}
