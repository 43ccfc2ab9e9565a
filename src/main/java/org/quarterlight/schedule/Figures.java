package org.quarterlight.schedule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure of one issue, by scope and id, in the order they were computed. */
public final class Figures {
    private final NavigableMap<Scope, Map<String, Figure>> byScope = new TreeMap<>();

    public Figures(Collection<Figure> figures) {
        figures.stream()
                .collect(Collectors.groupingBy(Figure::scope))
                .forEach((scope, own) -> byScope.put(scope, byId(own)));
    }

    /** These figures and more; one of the same scope and id takes the place of the one here. */
    public Figures with(Collection<Figure> more) {
        return new Figures(Stream.concat(all().stream(), more.stream()).toList());
    }

    private static Map<String, Figure> byId(List<Figure> figures) {
        Map<String, Figure> byId = new LinkedHashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    public Optional<Figure> find(String id, Scope scope) {
        return Optional.ofNullable(byScope.getOrDefault(scope, Map.of()).get(id));
    }

    /** The scope that writes itself so, where it has figures. */
    public Optional<Scope> scope(String written) {
        return Scope.written(written).filter(byScope::containsKey);
    }

    /** The scopes that have figures, programme first. */
    public List<Scope> scopes() {
        return List.copyOf(byScope.keySet());
    }

    public List<Figure> of(Scope scope) {
        return List.copyOf(byScope.getOrDefault(scope, Map.of()).values());
    }

    /** Those that an issue tells: of organisations only those that an edition is made for, and of them no zeros. */
    public List<Figure> told(Set<Scope> organisations) {
        return all().stream()
                .filter(figure -> figure.scope().kind() != Scope.Kind.ORGANISATION
                        || (organisations.contains(figure.scope()) && !figure.isNothing()))
                .toList();
    }

    public List<Figure> all() {
        return byScope.values().stream()
                .flatMap(figures -> figures.values().stream())
                .toList();
    }
}
