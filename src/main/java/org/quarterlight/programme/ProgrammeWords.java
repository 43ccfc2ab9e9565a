package org.quarterlight.programme;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a programme calls those it deploys to, what it deploys there, the day that it begins to be used, and what its plans
 * are told apart by.
 */
public record ProgrammeWords(Term organisation, Term plan, Term goLive, Parts parts) {
    public static final ProgrammeWords USUAL = new ProgrammeWords(
            Term.of("trust"),
            Term.of("plan"),
            Term.of("go-live"),
            new Parts(Term.of("region"), Term.of("supplier"), Term.of("product")));

    /** What plans are told apart by. */
    public record Parts(Term region, Term supplier, Term product) {
        /** By the name of the role a column has that gives them. */
        public Map<String, Term> byName() {
            return Map.of("region", region, "supplier", supplier, "product", product);
        }
    }

    public Term region() {
        return parts.region();
    }

    public Term supplier() {
        return parts.supplier();
    }

    public Term product() {
        return parts.product();
    }

    /** A sentence that speaks of plans, organisations and go-lives, in the programme's own words; the verdict "on plan" stays. */
    public String spoken(String sentence) {
        return Pattern.compile("(?<!on )\\b([Pp]lan|[Gg]o-live|[Oo]rganisation)(s?)\\b")
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(
                        inOwnWord(found.group(1), !found.group(2).isEmpty())));
    }

    private String inOwnWord(String word, boolean several) {
        Term term = switch (word.toLowerCase(Locale.ROOT)) {
            case "plan" -> plan;
            case "organisation" -> organisation;
            default -> goLive;
        };
        String own = several ? term.plural() : term.singular();
        return Character.isUpperCase(word.charAt(0)) ? Term.of(own).heading() : own;
    }

    /** A word for one and for several of a kind. */
    public record Term(String singular, String plural) {
        /** A word whose plural takes an s. */
        public static Term of(String singular) {
            return new Term(singular, singular + "s");
        }

        /** The word over a column. */
        public String heading() {
            return singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
        }

        /** The word for several over a section. */
        public String headingOfSeveral() {
            return new Term(plural, plural).heading();
        }

        /** A number with the form that agrees with it. */
        public String counted(long number) {
            return String.format(Locale.ROOT, "%,d ", number) + counting(number);
        }

        /** The form that agrees with a number. */
        public String counting(long number) {
            return number == 1 ? singular : plural;
        }
    }
}
