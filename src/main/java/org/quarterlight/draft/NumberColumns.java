package org.quarterlight.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.programme.CellForms;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.NumberSigns;

/** The columns without a role that hold sums of money or shares, with their unit and how their numbers are written. */
final class NumberColumns {
    private static final String[] MONEY = {
        "cost",
        "budget",
        "spend",
        "spent",
        "price",
        "funding",
        "expenditure",
        "amount",
        "value",
        "forecast",
        "capex",
        "opex"
    };

    private final PlanGroup group;
    private final NumberSense sense;

    NumberColumns(PlanGroup group) {
        this.group = group;
        this.sense = new NumberSense(group);
    }

    /** A column of numbers; open where no cell tells whether its points stand before decimals or between thousands. */
    record NumberColumn(ColumnProfile column, String unit, NumberSigns signs, boolean isOpen) {
        String inWords() {
            return "number: column \"" + column.heading() + "\"" + (unit.isEmpty() ? "" : " in " + unit)
                    + (signs.decimal() == ',' ? ", with a decimal comma" : "");
        }

        private boolean readsAny() {
            DeclaredColumn declared = new DeclaredColumn(
                    column.heading(), DeclaredColumn.Type.NUMBER, unit, CellForms.USUAL.numbers(signs));
            return column.counts().keySet().stream().anyMatch(declared::reads);
        }
    }

    List<NumberColumn> all() {
        Set<Integer> taken = group.lead().guesses().stream()
                .map(guess -> guess.column().index())
                .collect(Collectors.toSet());
        return group.lead().columns().stream()
                .filter(column -> !taken.contains(column.index()))
                .filter(column -> !column.isEmpty() && !column.heading().isEmpty() && column.isNumbers())
                .filter(column -> !group.lead().table().repeats(column.index()))
                .flatMap(column -> unit(column).map(unit -> guess(column, unit)).stream())
                .filter(NumberColumn::readsAny)
                .toList();
    }

    private NumberColumn guess(ColumnProfile column, String unit) {
        return new NumberColumn(column, unit, sense.signs(column), sense.isOpen(column));
    }

    private static Optional<String> unit(ColumnProfile column) {
        return column.share(CellKind.MONEY) >= 0.5
                ? Optional.of(currency(String.join("", column.counts().keySet())))
                : column.share(CellKind.PERCENT) >= 0.5 ? Optional.of("%") : unitInHeading(column);
    }

    /** Numbers under a heading that speaks of money: the unit it names, such as £m; empty where it names none. */
    private static Optional<String> unitInHeading(ColumnProfile column) {
        if (!column.words().has(MONEY)) {
            return Optional.empty();
        }
        String heading = column.heading().toLowerCase(Locale.ROOT);
        boolean named = heading.matches("(?s).*[\u00a3\u20ac$].*|.*\\b(?:gbp|eur|usd)\\b.*");
        String scale = heading.matches("(?s).*(?:[\u00a3\u20ac$] ?mn?|million)\\b.*")
                ? "million "
                : heading.matches("(?s).*(?:[\u00a3\u20ac$] ?k|[\u00a3\u20ac$]000s?|thousand)\\b.*") ? "thousand " : "";
        return Optional.of(named ? scale + currency(heading) : "");
    }

    private static String currency(String text) {
        String all = text.toLowerCase(Locale.ROOT);
        return all.contains("\u20ac") || all.contains("eur")
                ? "EUR"
                : all.contains("$") || all.contains("usd") ? "USD" : "GBP";
    }
}
