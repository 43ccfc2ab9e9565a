package org.quarterlight.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.Recipient;
import org.quarterlight.spelling.NearestNames;

/** Rows of readers that ask for an edition or a subject there is not: nothing is ever sent for them. */
record ReaderProblems(IssueToMail issue) {
    private static final int NAMED = 12;

    List<RowProblem> all() {
        List<RowProblem> problems = new ArrayList<>();
        for (Recipient row : issue.recipients()) {
            row.editions().stream()
                    .map(String::strip)
                    .filter(edition -> !issue.known().contains(edition))
                    .forEach(edition ->
                            problems.add(problem(row, "editions", "unknown-edition", edition, issue.known())));
            row.subjects().stream()
                    .map(String::strip)
                    .filter(subject -> isUnknown(subject, row))
                    .forEach(subject -> problems.add(problem(row, "subjects", "unknown-subject", subject, subjects())));
        }
        return problems;
    }

    /** What subjects there are, only the newest issue can tell, and only where it has briefings of single subjects the reader asks for. */
    private boolean isUnknown(String subject, Recipient row) {
        boolean canTell = issue.newest()
                && issue.manifest().briefings().stream()
                        .anyMatch(briefing -> !briefing.isOfTheWholeProgramme()
                                && row.editions().stream().map(String::strip).anyMatch(briefing.edition()::equals));
        return canTell && subjects().stream().noneMatch(subject::equalsIgnoreCase);
    }

    private SortedSet<String> subjects() {
        SortedSet<String> subjects = new TreeSet<>(List.of("all", "Programme"));
        issue.manifest().briefings().forEach(briefing -> subjects.add(briefing.subject()));
        return subjects;
    }

    private static RowProblem problem(
            Recipient row, String column, String code, String value, Collection<String> known) {
        List<String> near = NearestNames.to(value, known);
        String named = String.join(", ", known.stream().limit(NAMED).toList()) + (known.size() > NAMED ? ", ..." : "");
        String hint = (near.isEmpty() ? "" : "is " + String.join(" or ", near) + " meant? ") + "known are " + named;
        return new RowProblem(row.line(), column, code, value, hint, "", Optional.empty());
    }
}
