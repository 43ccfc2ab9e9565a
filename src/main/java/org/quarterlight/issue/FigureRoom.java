package org.quarterlight.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;

/**
 * What {@code figures.json} has room for: the files of a figure's evidence, and how much of a kind with many scopes, such
 * as products. The programme is always whole; organisations are always told without what is 0 or null.
 */
record FigureRoom(int files, Detail ofMany, Set<Scope.Kind> many, Map<String, Integer> ranks) {
    /** How much is told of each scope of a kind that has many. */
    enum Detail {
        EVERYTHING,
        NO_ZEROS,
        PLANS_ALONE,
        NOTHING
    }

    /** What is left out, from nothing to all but the programme; many is more than so many scopes of a kind. */
    record Rung(int files, Detail ofMany, int many) {}

    static final List<Rung> LADDER = List.of(
            new Rung(Integer.MAX_VALUE, Detail.EVERYTHING, 100),
            new Rung(Integer.MAX_VALUE, Detail.NO_ZEROS, 100),
            new Rung(24, Detail.NO_ZEROS, 100),
            new Rung(24, Detail.PLANS_ALONE, 100),
            new Rung(12, Detail.PLANS_ALONE, 100),
            new Rung(12, Detail.PLANS_ALONE, 20),
            new Rung(6, Detail.PLANS_ALONE, 20),
            new Rung(6, Detail.NOTHING, 100),
            new Rung(6, Detail.NOTHING, 20),
            new Rung(3, Detail.NOTHING, 0));

    /** The files of the newest exports rank first, then those before them. */
    static FigureRoom of(Rung rung, List<Scope> scopes, Map<String, Integer> ranks) {
        Map<Scope.Kind, Long> counts =
                scopes.stream().collect(Collectors.groupingBy(Scope::kind, Collectors.counting()));
        Set<Scope.Kind> many = counts.entrySet().stream()
                .filter(kind -> kind.getKey() != Scope.Kind.PROGRAMME && kind.getValue() > rung.many())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new FigureRoom(rung.files(), rung.ofMany(), many, ranks);
    }

    boolean isLean(Scope scope) {
        return scope.kind() == Scope.Kind.ORGANISATION || detail(scope) != Detail.EVERYTHING;
    }

    private Detail detail(Scope scope) {
        return many.contains(scope.kind()) ? ofMany : Detail.EVERYTHING;
    }

    boolean has(Figure figure) {
        return switch (detail(figure.scope())) {
            case EVERYTHING -> true;
            case NO_ZEROS -> !figure.isNothing();
            case PLANS_ALONE -> !figure.isNothing() && figure.id().startsWith("plans.");
            case NOTHING -> false;
        };
    }

    /** Of the files of a figure's evidence, each with line 0, those that there is room for. */
    Set<Line> shown(Set<Line> all) {
        if (all.size() <= files) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing((Line file) -> ranks.getOrDefault(file.sha256(), Integer.MAX_VALUE))
                        .thenComparing(Comparator.<Line>naturalOrder().reversed()))
                .limit(files)
                .collect(Collectors.toSet());
    }

    /** What a reader of the file must know of what is not in it. */
    List<String> leftOut() {
        String kinds = many.stream().sorted().map(Scope.Kind::word).collect(Collectors.joining(", "));
        String which = "scopes of these kinds, which have many (" + kinds + ")";
        return switch (many.isEmpty() ? Detail.EVERYTHING : ofMany) {
            case EVERYTHING -> evidence();
            case NO_ZEROS -> joined("Of " + which + ", figures that are 0 or null.");
            case PLANS_ALONE -> joined("Of " + which + ", figures that are 0 or null and all but those of plans.");
            case NOTHING -> joined("The " + which + ".");
        };
    }

    private List<String> joined(String words) {
        return files == Integer.MAX_VALUE
                ? List.of(words)
                : List.of(words, evidence().getFirst());
    }

    private List<String> evidence() {
        return files == Integer.MAX_VALUE
                ? List.of()
                : List.of("Evidence beyond " + files + " files of a figure, counted in its evidenceLeftOut;"
                        + " the command explain names every line.");
    }
}
