package org.quarterlight.figure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.DeclaredColumn;

/**
 * What plans are told apart by beside region, supplier, product and organisation: the constituency, or a column that the
 * contract declares, by the words for them; each value is a scope that figures are counted in.
 */
public record Groupings(List<String> words, List<DeclaredColumn> columns) {
    /** What exports have a role for. */
    public static final String CONSTITUENCY = "constituency";

    public static final Groupings NONE = new Groupings(List.of(), List.of());

    /** These groupings and those of more words; each once, in order. */
    public Groupings and(Collection<String> more) {
        return new Groupings(
                Stream.concat(words.stream(), more.stream()).distinct().sorted().toList(), columns);
    }

    /** Every word plans can be told apart by. */
    public List<String> possible() {
        return Stream.concat(
                        Stream.of(CONSTITUENCY),
                        columns.stream().filter(Groupings::hasValues).map(DeclaredColumn::word))
                .distinct()
                .toList();
    }

    private static boolean hasValues(DeclaredColumn column) {
        return switch (column.type()) {
            case STRING, BOOLEAN -> true;
            case NUMBER, DATE -> false;
        };
    }

    /** The declared column that goes by a word, or by its name as the contract has it. */
    public Optional<DeclaredColumn> column(String wordOrName) {
        String folded = wordOrName.strip().toLowerCase(Locale.ROOT);
        return columns.stream()
                .filter(column -> column.name().strip().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.word().equals(folded))
                        .findFirst());
    }

    /** The declared columns of numbers, in the contract's order. */
    public List<DeclaredColumn> numbers() {
        return columns.stream()
                .filter(column -> column.type() == DeclaredColumn.Type.NUMBER)
                .toList();
    }

    /** Every scope a plan counts in, the programme first. */
    public Stream<Scope> scopes(PlanVersion version) {
        return words.isEmpty()
                ? Scope.of(version)
                : Stream.concat(Scope.of(version), words.stream().map(word -> scope(word, version)));
    }

    /** The scope of a plan among those of one grouping. */
    public Scope scope(String word, PlanVersion version) {
        String constituency = word.equals(CONSTITUENCY) ? version.organisation().constituency() : "";
        return Scope.grouped(word, constituency.isBlank() ? declared(word, version) : constituency.strip());
    }

    private String declared(String word, PlanVersion version) {
        return column(word).map(column -> value(column, version)).orElse("");
    }

    /** What a version says in a declared column; blank where it is silent. */
    public static String value(DeclaredColumn column, PlanVersion version) {
        return column.value(version.remarks()
                .others()
                .getOrDefault(column.name(), "")
                .strip()
                .replaceAll("\\s+", " "));
    }
}
