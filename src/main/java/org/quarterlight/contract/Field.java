package org.quarterlight.contract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.programme.DeclaredColumn;

/**
 * One column as the contract has it; codes and values are keyed by the folded cell, a code that ends in * stands for any
 * rest. Where a heading stands more than once, the column's number or the text that joins its cells says what is meant.
 */
public record Field(
        String name,
        List<FieldRole> roles,
        List<String> synonyms,
        Place place,
        DateFormats formats,
        Map<String, DateStatus> codes,
        Map<String, String> values,
        Optional<String> constant,
        Set<String> missing,
        // A column of the programme's own: it has a type and plays no part.
        Optional<DeclaredColumn> declared) {

    /** Which of the columns under one heading is meant: the one of a number counted from 1 (0 for none), or all, joined. */
    public record Place(int column, Optional<String> join) {
        public static final Place BY_HEADING = new Place(0, Optional.empty());
    }

    public static Field named(String name, String role) {
        return new Field(
                name,
                List.of(new FieldRole(role, Map.of())),
                List.of(),
                Place.BY_HEADING,
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
        return new Field(name, roles, synonyms, place, formats, codes, values, constant, Set.copyOf(all), declared);
    }

    public boolean plays(String role) {
        return roles.stream().anyMatch(part -> part.name().equals(role));
    }

    /** What a cell of this column stands for, where it is one of its codes; the longest code with a * counts. */
    public Optional<DateStatus> code(String text) {
        String folded = CellText.folded(text);
        return Optional.ofNullable(codes.get(folded))
                .or(() -> codes.entrySet().stream()
                        .filter(code -> isBegun(code.getKey(), folded))
                        .max(Comparator.comparingInt(code -> code.getKey().length()))
                        .map(Map.Entry::getValue));
    }

    private static boolean isBegun(String code, String text) {
        return code.endsWith("*") && text.startsWith(code.substring(0, code.length() - 1));
    }
}
