package org.quarterlight.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterlight.programme.ProgrammeWords.Term;

/**
 * The word that a programme's own exports head a column with, where it is one that a reader would use: {@code Category}, not
 * {@code CAT_NM}. What several are called is told by the usual endings.
 */
record HeadedColumns(JsonPlace root) {
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]{3,}( [a-z]{3,})?");
    private static final Pattern NO_WORD = Pattern.compile("(?i).*\\b(name|code|number|text|type|title)");

    Optional<Term> of(String role) {
        return root.at("resources").items().stream()
                .filter(resource ->
                        resource.textIfAny("role").filter("plans"::equals).isPresent())
                .flatMap(resource -> resource.at("schema").at("fields").items().stream())
                .filter(field -> field.textIfAny("role").filter(role::equals).isPresent())
                .findFirst()
                .flatMap(field -> field.textIfAny("name"))
                .filter(name ->
                        WORD.matcher(name).matches() && !NO_WORD.matcher(name).matches() && !name.endsWith("s"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(one -> new Term(one, several(one)));
    }

    private static String several(String one) {
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one.matches(".*(x|z|ch|sh)") ? one + "es" : one + "s";
    }
}
