package org.quarterlight.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.programme.DeclaredColumn;

/** One column as the contract has it; codes and values are keyed by the folded cell. */
public record Field(
        String name,
        List<FieldRole> roles,
        List<String> synonyms,
        DateFormats formats,
        Map<String, DateStatus> codes,
        Map<String, String> values,
        Optional<String> constant,
        Set<String> missing,
        // A column of the programme's own: it has a type and plays no part.
        Optional<DeclaredColumn> declared) {

    public static Field named(String name, String role) {
        return new Field(
                name,
                List.of(new FieldRole(role, Map.of())),
                List.of(),
                DateFormats.NONE,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** With more signs for nothing. */
    public Field missing(Set<String> more) {
        Set<String> all = new HashSet<>(missing);
        all.addAll(more);
        return new Field(name, roles, synonyms, formats, codes, values, constant, Set.copyOf(all), declared);
    }

    public boolean plays(String role) {
        return roles.stream().anyMatch(part -> part.name().equals(role));
    }
}
