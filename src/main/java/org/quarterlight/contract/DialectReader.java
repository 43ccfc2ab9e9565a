package org.quarterlight.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.csv.Dialect;

/** Reads a dialect from a contract. */
final class DialectReader {
    private static final Set<String> LINE_ENDS = Set.of("\r\n", "\n", "\r");

    private DialectReader() {}

    static Dialect read(JsonPlace place) {
        if (!place.node().isObject()) {
            place.items().forEach(other -> other.wrong(other.node().toString(), "write the dialect out in this place"));
            return Dialect.USUAL;
        }
        KnownProperties.DIALECT.check(place);
        place.text("lineTerminator")
                .filter(end -> !LINE_ENDS.contains(end))
                .ifPresent(end -> place.at("lineTerminator").wrong(end, "lines end with CRLF, LF or CR"));
        return new Dialect(
                delimiter(place),
                quoting(place),
                headerRows(place),
                skipped(place),
                Set.copyOf(place.texts("nullSequence")));
    }

    private static Optional<Character> delimiter(JsonPlace place) {
        if (!place.has("delimiter")) {
            return Optional.empty();
        }
        char delimiter = place.sign("delimiter", ',');
        if (delimiter == Dialect.NONE || delimiter == '\n' || delimiter == '\r') {
            place.at("delimiter").wrong("", "name the delimiter, such as a comma, a semicolon or \\t");
        }
        return Optional.of(delimiter);
    }

    private static Dialect.Quoting quoting(JsonPlace place) {
        char quote = place.sign("quoteChar", '"');
        char escape = place.sign("escapeChar", Dialect.NONE);
        char delimiter = place.sign("delimiter", Dialect.NONE);
        refuseOtherUse(place, "quoteChar", quote, String.valueOf(delimiter));
        refuseOtherUse(place, "escapeChar", escape, String.valueOf(delimiter));
        boolean doubles = escape == quote;
        return new Dialect.Quoting(
                quote,
                place.truth("doubleQuote", true) || doubles,
                doubles ? Dialect.NONE : escape,
                place.truth("skipInitialSpace", false));
    }

    private static void refuseOtherUse(JsonPlace place, String name, char sign, String others) {
        // Where no delimiter is declared, it is one of the usual signs.
        String taken = others.equals(String.valueOf(Dialect.NONE)) ? ",;\t|" : others;
        if (sign != Dialect.NONE && (taken + "\r\n").indexOf(sign) >= 0) {
            place.at(name).wrong(String.valueOf(sign), "this sign already has another use in the dialect");
        }
    }

    private static Dialect.HeaderRows headerRows(JsonPlace place) {
        List<Integer> rows = place.has("headerRows") ? place.wholeNumbers("headerRows") : List.of(1);
        if (rows.contains(0)) {
            place.at("headerRows").wrong("0", "rows are counted from 1");
        }
        boolean header = place.truth("header", true);
        return new Dialect.HeaderRows(
                header ? rows : List.of(), place.text("headerJoin").orElse(" "), place.has("headerRows"));
    }

    private static Dialect.Skipped skipped(JsonPlace place) {
        int footerRows = place.wholeNumbers("footerRows").stream().findFirst().orElse(0);
        return new Dialect.Skipped(
                Set.copyOf(place.wholeNumbers("commentRows")),
                place.text("commentChar").orElse(""),
                footerRows);
    }
}
