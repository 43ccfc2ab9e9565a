package org.quarterlight.contract;

import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.csv.CellText;
import org.quarterlight.programme.CellForms;
import org.quarterlight.programme.NumberSigns;

/** Reads what Table Schema says of how numbers and answers are written in the cells of a field. */
final class CellFormsReader {
    private CellFormsReader() {}

    static CellForms read(JsonPlace place) {
        char decimal = sign(place, "decimalChar", ".,\u00b7\u066b", NumberSigns.USUAL.decimal());
        char group = sign(place, "groupChar", ".,'\u2019_ \u00a0\u202f", NumberSigns.USUAL.group());
        if (decimal == group) {
            place.at("groupChar")
                    .wrong(
                            String.valueOf(group),
                            "the sign between thousands is also that before the decimals; say which that is: decimalChar");
        }
        boolean mayHaveWords =
                place.has("bareNumber") && !place.at("bareNumber").node().asBoolean(true);
        return CellForms.USUAL
                .numbers(new NumberSigns(decimal, group, mayHaveWords))
                .answers(
                        words(place, "trueValues", CellForms.USUAL.yes()),
                        words(place, "falseValues", CellForms.USUAL.no()));
    }

    private static char sign(JsonPlace place, String property, String allowed, char otherwise) {
        if (!place.has(property)) {
            return otherwise;
        }
        String sign = place.text(property).orElse("");
        if (sign.length() != 1 || !allowed.contains(sign)) {
            place.at(property).wrong(sign, "it is one sign, such as a comma or a point");
            return otherwise;
        }
        return sign.charAt(0) == '\u00a0' || sign.charAt(0) == '\u202f' ? ' ' : sign.charAt(0);
    }

    private static Set<String> words(JsonPlace place, String property, Set<String> otherwise) {
        return place.has(property)
                ? place.texts(property).stream().map(CellText::folded).collect(Collectors.toUnmodifiableSet())
                : otherwise;
    }
}
