package org.quarterlight.draft;

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

    /** Beside such headings a ward is a part of a town, not of a hospital. */
    private static final String[] CIVIC = {"planning", "application", "applicant", "constituency", "parish", "council"};

    private static final List<String> CODES = List.of("code", "id", "number", "no", "ref", "reference");

    private final List<ColumnProfile> columns;
    private final boolean civic;
    private final List<RoleGuess> candidates = new ArrayList<>();

    RoleGuesses(List<ColumnProfile> columns) {
        this.columns = withinExports(columns);
        this.civic = columns.stream().anyMatch(column -> column.words().has(CIVIC));
        this.columns.stream()
                .filter(column -> !column.isDates())
                .forEach(column -> ROLES.forEach(role -> weigh(role, column)));
        candidates.sort(Comparator.comparingDouble(RoleGuess::score).reversed());
    }

    /** What stands once in an export is unique, also where one file holds several exports. */
    private static List<ColumnProfile> withinExports(List<ColumnProfile> columns) {
        return new DateRoles(columns, Optional.empty())
                .guesses().stream()
                        .filter(guess -> guess.role().equals("as_at_date"))
                        .findFirst()
                        .map(guess -> columns.stream()
                                .map(column -> column.within(guess.column()))
                                .toList())
                        .orElse(columns);
    }

    private void weigh(String role, ColumnProfile column) {
        HeadingWords heading = column.words();
        double said = ResourceRole.canonical(column.heading().strip()).equals(role) ? 12 : said(role, heading);
        double fits = ColumnFit.of(role, column);
        double alone = role.equals("plan_id") && said > 0 ? 0 : ColumnFit.alone(role, column);
        boolean namesOrganisations =
                role.equals("product") && said < 10 && ColumnFit.alone("organisation", column) >= 5;
        double score = said * fits * (namesOrganisations ? 0.5 : 1) + (fits > 0 ? alone : 0);
        score += role.equals("product") && score > 0 ? 0.5 * column.variety() : 0;
        // Where several columns name organisations, those that own many plans stand in few words, again and again.
        score += role.equals("organisation") && score >= RoleGuess.SURE ? 2 * column.variety() : 0;
        if (score >= 2) {
            candidates.add(new RoleGuess(role, column, score, reason(said, alone, column), ""));
        }
    }

    private double said(String role, HeadingWords heading) {
        if (civic && heading.words().equals(List.of("ward"))) {
            return role.equals("region") ? 8 : 0;
        }
        if (role.equals("organisation_code") || role.equals("plan_id")) {
            boolean ofTheOrganisation = isCodeOfAnOrganisation(heading);
            return ofTheOrganisation ? (role.equals("plan_id") ? 0 : 11) : RoleWords.strength(role, heading);
        }
        return RoleWords.strength(role, heading);
    }

    /** "Employer code" beside a column "Employer". */
    private boolean isCodeOfAnOrganisation(HeadingWords heading) {
        List<String> words = heading.words();
        return words.size() > 1
                && CODES.contains(words.getLast())
                && columns.stream()
                        .map(ColumnProfile::words)
                        .filter(other -> RoleWords.strength("organisation", other) >= 7)
                        .anyMatch(other -> other.words().equals(words.subList(0, words.size() - 1))
                                || other.words().equals(named(words)));
    }

    private static List<String> named(List<String> words) {
        List<String> named = new ArrayList<>(words.subList(0, words.size() - 1));
        named.add("name");
        return named;
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
    List<RoleGuess> sure(Optional<LocalDate> asAt) {
        List<RoleGuess> sure = new ArrayList<>(new DateRoles(columns, asAt).guesses());
        Set<String> roles = new HashSet<>();
        Set<ColumnProfile> taken = new HashSet<>();
        sure.forEach(guess -> {
            roles.add(guess.role());
            taken.add(guess.column());
        });
        for (RoleGuess guess : candidates) {
            if (guess.score() >= RoleGuess.SURE && !roles.contains(guess.role()) && taken.add(guess.column())) {
                roles.add(guess.role());
                sure.add(guess.runnerUp(next(guess)));
            }
        }
        return withPlaces(sure, roles);
    }

    /** Where no column names organisations, the places that would be parts of them are what plans are made for. */
    private static List<RoleGuess> withPlaces(List<RoleGuess> sure, Set<String> roles) {
        if (roles.contains("organisation") || roles.contains("organisation_code")) {
            return List.copyOf(sure);
        }
        return sure.stream()
                .map(guess -> guess.role().equals("scope")
                        ? new RoleGuess(
                                "organisation",
                                guess.column(),
                                guess.score(),
                                "it names places, and no other column names an organisation",
                                "scope")
                        : guess)
                .toList();
    }

    /** What else the column might be, or which other column the role might be. */
    private String next(RoleGuess guess) {
        return candidates.stream()
                .filter(other -> !other.equals(guess) && other.score() >= 4)
                .filter(other ->
                        other.column().equals(guess.column()) || other.role().equals(guess.role()))
                .findFirst()
                .map(other -> other.column().equals(guess.column())
                        ? other.role()
                        : "\"" + RoleGuess.shown(other.column()) + "\"")
                .orElse("");
    }

    /** The columns that a role nobody plays might be played by, the likeliest first. */
    List<ColumnProfile> choices(String role, Set<ColumnProfile> taken) {
        List<ColumnProfile> choices = new ArrayList<>();
        candidates.stream()
                .filter(guess -> guess.role().equals(role))
                .map(RoleGuess::column)
                .forEach(choices::add);
        columns.stream()
                .filter(column -> ResourceRole.isDate(role)
                        ? column.isDates() || DateSense.of(column.words()) == DateSense.PLANNED
                        : column.isNames())
                .filter(column -> !choices.contains(column))
                .forEach(choices::add);
        return choices.stream()
                .filter(column -> !taken.contains(column))
                .limit(8)
                .toList();
    }
}
