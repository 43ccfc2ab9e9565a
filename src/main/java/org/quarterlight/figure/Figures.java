package org.quarterlight.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every figure of one issue, by scope and id, in the order they were computed. Those of a scope are computed when they
 * are first asked for, as a programme has thousands of organisations and tells of few.
 */
public final class Figures {
    private final Set<Scope> scopes;
    private final Function<Scope, List<Figure>> computing;
    private final Map<Scope, Map<String, Figure>> computed = new ConcurrentHashMap<>();

    /** The figures of the scopes; the function is asked once for each, and may be asked by several threads. */
    public Figures(Collection<Scope> scopes, Function<Scope, List<Figure>> computing) {
        this.scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        this.computing = computing;
    }

    /** Figures that are known already. */
    public static Figures of(Collection<Figure> figures) {
        Map<Scope, List<Figure>> byScope = figures.stream().collect(Collectors.groupingBy(Figure::scope));
        return new Figures(byScope.keySet(), scope -> byScope.getOrDefault(scope, List.of()));
    }

    /** These figures and more, of these scopes and perhaps others; one of the same id takes the place of the one here. */
    public Figures with(Collection<Scope> others, Function<Scope, List<Figure>> more) {
        Set<Scope> all = new TreeSet<>(scopes);
        all.addAll(others);
        return new Figures(all, scope -> {
            List<Figure> both = new ArrayList<>(scopes.contains(scope) ? computing.apply(scope) : List.of());
            both.addAll(more.apply(scope));
            return both;
        });
    }

    private Map<String, Figure> byId(Scope scope) {
        return scopes.contains(scope) ? computed.computeIfAbsent(scope, this::compute) : Map.of();
    }

    private Map<String, Figure> compute(Scope scope) {
        Map<String, Figure> byId = new LinkedHashMap<>();
        computing.apply(scope).forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    public Optional<Figure> find(String id, Scope scope) {
        return Optional.ofNullable(byId(scope).get(id));
    }

    /** The scope that writes itself so, where it has figures. */
    public Optional<Scope> scope(String written) {
        return Scope.written(written).filter(scopes::contains);
    }

    /** The scopes that have figures, programme first. */
    public Set<Scope> scopes() {
        return scopes;
    }

    /** The ids of the programme's figures; those of any other scope are among them. */
    public Set<String> ids() {
        return byId(Scope.PROGRAMME).keySet();
    }

    public List<Figure> of(Scope scope) {
        return List.copyOf(byId(scope).values());
    }

    /** Those that an issue tells: of organisations only those that an edition is made for, and of them no zeros. */
    public List<Figure> told(Set<Scope> organisations) {
        return scopes.stream()
                .filter(scope -> scope.kind() != Scope.Kind.ORGANISATION || organisations.contains(scope))
                .flatMap(scope -> byId(scope).values().stream())
                .filter(figure -> figure.scope().kind() != Scope.Kind.ORGANISATION || !figure.isNothing())
                .toList();
    }

    /** Every figure of every scope, organisations too: many, on a large programme. */
    public List<Figure> all() {
        return scopes.stream().flatMap(scope -> byId(scope).values().stream()).toList();
    }
}
