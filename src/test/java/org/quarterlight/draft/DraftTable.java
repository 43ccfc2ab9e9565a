package org.quarterlight.draft;

import java.util.List;

/** The page of the docs that shows how well contracts are drafted. */
record DraftTable(List<DraftScore> scores) {
    String page() {
        StringBuilder page = new StringBuilder("""
                # How well contracts are drafted

                `init` and `check --suggest` draft a contract by what cells hold. This page compares their drafts, nobody being
                asked, with contracts that a person wrote for the same files. The files are made up in the manner of the tool
                or office they are named for, each with traps of its own: money under "baseline", totals at the end, headings
                that stand twice, several columns of dates. A role is found where the same column plays it in both contracts;
                it is wrong where the draft gives it to a column that by hand does not play it. The page is made by a test,
                which fails where a delimiter or a heading is not found, fewer than 80 in 100 roles are found, or more than 5
                in 100 of those drafted are wrong.

                | files | delimiter, heading | roles found | missed | wrong |
                |---|---|---|---|---|
                """);
        scores.forEach(score -> page.append(row(score)));
        long expected =
                scores.stream().mapToLong(score -> score.expected().size()).sum();
        long found = scores.stream().mapToLong(DraftScore::found).sum();
        long drafted =
                scores.stream().mapToLong(score -> score.drafted().size()).sum();
        long wrong = scores.stream().mapToLong(score -> score.wrong().size()).sum();
        return page.append("\nTogether: ")
                .append(found + " of " + expected + " roles found (" + 100 * found / expected + "%), ")
                .append(wrong + " of " + drafted + " drafted ones wrong.\n")
                .toString();
    }

    private static String row(DraftScore score) {
        return "| " + score.name().replace('-', ' ') + " | "
                + (score.hasLayout() ? "right" : String.join("; ", score.layoutFaults())) + " | "
                + score.found() + " of " + score.expected().size() + " | "
                + String.join("; ", score.missed()) + " | " + String.join("; ", score.wrong()) + " |\n";
    }
}
