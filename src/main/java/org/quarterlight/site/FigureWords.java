package org.quarterlight.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.quarterlight.issue.PublishedFigure;
import org.quarterlight.programme.ProgrammeWords;

/** How the site's pages name a figure and write its value. */
final class FigureWords {
    private static final int FEW = 10;
    private static final List<String> NOUNS = List.of("plans", "promises");

    private FigureWords() {}

    /** A name made of the id in the programme's words: "Projects due", "Changes: went live", "Promises kept share". */
    static String name(String id, ProgrammeWords words) {
        return words.spoken(name(id));
    }

    private static String name(String id) {
        String[] parts = id.replace("golive", "go-live").split("\\.", -1);
        StringBuilder name = new StringBuilder(SiteFrame.capitalised(hyphened(parts[0])));
        for (int i = 1; i < parts.length; i++) {
            boolean noun = i == 1 && NOUNS.contains(parts[0]);
            name.append(noun ? " " : i == 1 ? ": " : ", ").append(SiteWords.spaced(parts[i]));
        }
        return name.toString();
    }

    private static String hyphened(String word) {
        return word.equals("go-live") ? word : SiteWords.spaced(word);
    }

    /** The value in words; a share of fewer than ten is told by its parts. */
    static String value(PublishedFigure figure) {
        if (figure.value().isEmpty()) {
            return SiteWords.NOT_APPLICABLE;
        }
        return switch (figure.unit()) {
            case "share" -> share(figure);
            case "date" -> SiteWords.shortDay(LocalDate.parse(figure.value()));
            case "word" -> figure.value();
            default -> number(figure.value());
        };
    }

    private static String share(PublishedFigure figure) {
        boolean few = figure.denominator().orElse(FEW) < FEW;
        return few
                ? figure.numerator().orElse(0) + " of " + figure.denominator().orElse(0)
                : new BigDecimal(figure.value())
                                .movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }

    private static String number(String value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(new BigDecimal(value));
    }

    /** The value as a height in a chart: nothing for days, words and what does not apply. */
    static OptionalDouble height(PublishedFigure figure) {
        boolean drawn = !figure.value().isEmpty()
                && !figure.unit().equals("date")
                && !figure.unit().equals("word");
        if (!drawn) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(figure.value());
        return OptionalDouble.of(figure.unit().equals("share") ? value * 100 : value);
    }

    /** What the heights of a chart count. */
    static String unit(PublishedFigure figure) {
        return figure.unit().equals("share") ? "%" : figure.unit();
    }
}
