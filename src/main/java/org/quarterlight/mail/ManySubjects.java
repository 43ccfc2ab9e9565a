package org.quarterlight.mail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.briefing.ShortForm;

/** Whom the many briefings of a mail are about and, where all find the same, what. */
record ManySubjects(List<String> names, List<ShortForm> briefs) {
    private static final int MOST_NAMED = 3;

    String finding() {
        Set<String> findings = IntStream.range(0, names.size())
                .mapToObj(n -> without(names.get(n) + ": ", briefs.get(n).finding()))
                .collect(Collectors.toSet());
        return findings.size() == 1 ? whom() + ": " + findings.iterator().next() : whom();
    }

    private String whom() {
        return names.size() <= MOST_NAMED
                ? String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast()
                : names.getFirst() + " and " + (names.size() - 1) + " more";
    }

    private static String without(String opening, String finding) {
        return finding.startsWith(opening) ? finding.substring(opening.length()) : finding;
    }
}
