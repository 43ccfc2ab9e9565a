package org.quarterlight.programme;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a programme calls those it deploys to, what it deploys there, and the day that it begins to be used. */
public record ProgrammeWords(Term organisation, Term plan, Term goLive) {
    public static final ProgrammeWords USUAL =
            new ProgrammeWords(Term.of("trust"), Term.of("plan"), Term.of("go-live"));

    /** A sentence that speaks of plans and go-lives, in the programme's own words; the verdict "on plan" stays. */
    public String spoken(String sentence) {
        return Pattern.compile("(?<!on )\\b([Pp]lan|[Gg]o-live)(s?)\\b")
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(
                        inOwnWord(found.group(1), !found.group(2).isEmpty())));
    }

    private String inOwnWord(String word, boolean several) {
        Term term = word.toLowerCase(Locale.ROOT).equals("plan") ? plan : goLive;
        String own = several ? term.plural() : term.singular();
        return Character.isUpperCase(word.charAt(0))
                ? own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1)
                : own;
    }

    /** A word for one and for several of a kind. */
    public record Term(String singular, String plural) {
        /** A word whose plural takes an s. */
        public static Term of(String singular) {
            return new Term(singular, singular + "s");
        }

        /** The form that agrees with a number. */
        public String counting(long number) {
            return number == 1 ? singular : plural;
        }
    }
}
