package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a heading, in lower case and the singular: "latestEstimatedCompletion_Dates" is four words. */
record HeadingWords(List<String> words) {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z\\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    /** projectname, closingdate: but a surname, an update and a postcode are one word. */
    private static final Pattern GLUED = Pattern.compile(
            "^(?!(?:sur|user|file|nick)name|(?:up|candi|man)date|(?:post|bar)code)([a-z]{4,})(name|date|status|code|number)$");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d%£$€#]+");
    /** Words after the one that matters, which say nothing more. */
    private static final List<String> NEUTRAL = List.of(
            "name",
            "title",
            "label",
            "date",
            "text",
            "value",
            "description",
            "assessment",
            "dd",
            "mm",
            "yyyy",
            "yy",
            "gmpp",
            "ipa");

    /** Words that begin a clause which says nothing more of the kind of thing. */
    private static final List<String> CLAUSES = List.of("including", "incl", "excluding", "if", "where", "please");

    static HeadingWords of(String heading) {
        List<String> words = new ArrayList<>();
        String apart =
                heading.indexOf(' ') >= 0 ? heading : CAMEL.matcher(heading).replaceAll(" ");
        apart = GLUED.matcher(apart).replaceFirst("$1 $2");
        for (String word : BETWEEN.split(apart.replaceAll("['\u2019]s\\b", "s"), -1)) {
            if (!word.isEmpty()) {
                words.add(singular(word.toLowerCase(Locale.ROOT)));
            }
        }
        return new HeadingWords(List.copyOf(words));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is|as|ics|ies)");
        return word.endsWith("ies") && word.length() > 4
                ? word.substring(0, word.length() - 3) + "y"
                : plural ? word.substring(0, word.length() - 1) : word;
    }

    /** How well a phrase stands for the whole heading: 1 where it is the heading, less where it is a part, 0 where absent. */
    double fit(List<String> phrase) {
        double best = 0;
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (words.subList(at, at + phrase.size()).equals(phrase)) {
                best = Math.max(best, fit(at, at + phrase.size()));
            }
        }
        return best;
    }

    private double fit(int from, int to) {
        if (from == 0 && to == words.size()) {
            return 1;
        }
        List<String> after = words.subList(to, words.size());
        boolean lastThatMatters =
                after.stream().allMatch(NEUTRAL::contains) || (!after.isEmpty() && CLAUSES.contains(after.getFirst()));
        double before = to - from > 1 ? 0.05 : 0.2;
        return lastThatMatters ? Math.max(0.3, 0.92 - before * from) : 0.5;
    }

    boolean has(String... any) {
        return List.of(any).stream().anyMatch(words::contains);
    }

    boolean says(String phrase) {
        return fit(List.of(phrase.split(" ", -1))) > 0;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
