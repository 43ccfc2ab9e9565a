package org.quarterlight.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.contract.ResourceRole;

/**
 * Which column of a file of plans plays which role. What the cells hold comes first: a role whose content does not fit is
 * never given, whatever the heading says; the heading chooses among those that fit.
 */
final class RoleGuesses {
    private static final List<String> ROLES = List.of(
            "organisation",
            "organisation_code",
            "product",
            "plan_id",
            "region",
            "supplier",
            "release",
            "scope",
            "stage",
            "rating",
            "date_status",
            "reason",
            "commentary",
            "early_adopter",
            "open_issues",
            "constituency",
            "source_ref");

    private final List<ColumnProfile> columns;
    private final List<Guess> candidates = new ArrayList<>();

    RoleGuesses(List<ColumnProfile> columns) {
        this.columns = columns;
        columns.stream()
                .filter(column -> !column.isDates())
                .forEach(column -> ROLES.forEach(role -> weigh(role, column)));
        candidates.sort(Comparator.comparingDouble(Guess::score).reversed());
    }

    private void weigh(String role, ColumnProfile column) {
        HeadingWords heading = column.words();
        double said =
                ResourceRole.canonical(column.heading().strip()).equals(role) ? 12 : RoleWords.strength(role, heading);
        double fits = ColumnFit.of(role, column);
        double alone = ColumnFit.alone(role, column);
        boolean namesOrganisations =
                role.equals("product") && said < 10 && ColumnFit.alone("organisation", column) >= 5;
        double score = said * fits * (namesOrganisations ? 0.5 : 1) + (fits > 0 ? alone : 0);
        if (score >= 2) {
            candidates.add(new Guess(role, column, score, reason(said, alone, column), ""));
        }
    }

    private static String reason(double said, double alone, ColumnProfile column) {
        List<String> reasons = new ArrayList<>();
        if (alone >= 2) {
            reasons.add("its cells are of that kind (" + column.examples() + ")");
        }
        if (said >= 5) {
            reasons.add("its heading says so");
        }
        return reasons.isEmpty() ? "its heading hints at it" : String.join(" and ", reasons);
    }

    /** The guesses that are sure enough, each role and each column once; those of the dates included. */
    List<Guess> sure(Optional<LocalDate> asAt) {
        List<Guess> sure = new ArrayList<>(new DateRoles(columns, asAt).guesses());
        Set<String> roles = new HashSet<>();
        Set<ColumnProfile> taken = new HashSet<>();
        sure.forEach(guess -> {
            roles.add(guess.role());
            taken.add(guess.column());
        });
        for (Guess guess : candidates) {
            if (guess.score() >= Guess.SURE && !roles.contains(guess.role()) && taken.add(guess.column())) {
                roles.add(guess.role());
                sure.add(guess.runnerUp(next(guess)));
            }
        }
        return List.copyOf(sure);
    }

    /** What else the column might be, or which other column the role might be. */
    private String next(Guess guess) {
        return candidates.stream()
                .filter(other -> !other.equals(guess) && other.score() >= 4)
                .filter(other ->
                        other.column().equals(guess.column()) || other.role().equals(guess.role()))
                .findFirst()
                .map(other -> other.column().equals(guess.column())
                        ? other.role()
                        : "\"" + Guess.shown(other.column()) + "\"")
                .orElse("");
    }

    /** The columns that a role nobody plays might be played by, the likeliest first. */
    List<ColumnProfile> choices(String role, Set<ColumnProfile> taken) {
        List<ColumnProfile> choices = new ArrayList<>();
        candidates.stream()
                .filter(guess -> guess.role().equals(role))
                .map(Guess::column)
                .forEach(choices::add);
        columns.stream()
                .filter(column -> ResourceRole.isDate(role) ? column.isDates() : column.isNames())
                .filter(column -> !choices.contains(column))
                .forEach(choices::add);
        return choices.stream()
                .filter(column -> !taken.contains(column))
                .limit(8)
                .toList();
    }
}
