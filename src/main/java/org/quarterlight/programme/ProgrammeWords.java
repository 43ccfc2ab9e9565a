package org.quarterlight.programme;

/** What a programme calls those it deploys to, what it deploys there, and the day that it begins to be used. */
public record ProgrammeWords(Term organisation, Term plan, Term goLive) {
    public static final ProgrammeWords USUAL =
            new ProgrammeWords(Term.of("trust"), Term.of("plan"), Term.of("go-live"));

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
