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

/** Rows of readers that ask for no edition or subject, or for one there is not: nothing is ever sent for them. */
record ReaderProblems(IssueToMail issue) {
    private static final int NAMED = 12;

    List<RowProblem> all() {
        List<RowProblem> problems = new ArrayList<>();
        for (Recipient row : issue.recipients()) {
            if (isBlank(row.editions())) {
                problems.add(problem(row, "editions", "empty", "", issue.known()));
            } else if (isBlank(row.subjects())) {
                problems.add(problem(row, "subjects", "empty", "", subjects()));
            }
            row.editions().stream()
                    .map(String::strip)
                    .filter(edition -> !edition.isEmpty() && !issue.known().contains(edition))
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
        boolean canTell = !subject.isEmpty()
                && issue.newest()
                && issue.manifest().briefings().stream()
                        .anyMatch(briefing -> !briefing.isOfTheWholeProgramme()
                                && row.editions().stream().map(String::strip).anyMatch(briefing.edition()::equals));
        return canTell && subjects().stream().noneMatch(subject::equalsIgnoreCase);
    }

    private static boolean isBlank(List<String> wishes) {
        return wishes.stream().allMatch(String::isBlank);
    }

    private SortedSet<String> subjects() {
        SortedSet<String> subjects = new TreeSet<>(List.of("all", "Programme"));
        issue.manifest().briefings().forEach(briefing -> subjects.add(briefing.subject()));
        return subjects;
    }

    private static RowProblem problem(
            Recipient row, String column, String code, String value, Collection<String> known) {
        List<String> near = value.isEmpty() ? List.of() : NearestNames.to(value, known);
        String named = String.join(", ", known.stream().limit(NAMED).toList()) + (known.size() > NAMED ? ", ..." : "");
        String doubt = value.isEmpty()
                ? "nothing is sent to this reader; "
                : near.isEmpty() ? "" : "is " + String.join(" or ", near) + " meant? ";
        String hint = doubt + "known are " + named;
        return new RowProblem(row.line(), column, code, value, hint, "", Optional.empty());
    }
}
