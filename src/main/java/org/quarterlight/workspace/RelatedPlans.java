package org.quarterlight.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.RegisteredOrganisation;
import org.quarterlight.store.Plans;

/**
 * The plans of the same organisations as some plans, and of those they were merged with or renamed from: as long as every
 * export has them, no other plan bears on how they stood.
 */
record RelatedPlans(Plans plans, List<RegisteredOrganisation> register, List<Export> exports) {
    private static final int MOST = 500;

    /** Their histories; nothing where some export lacks one of them, or where they are too many to be asked for singly. */
    Optional<List<PlanHistory>> of(Collection<PlanKey> wanted) {
        Set<String> words = words(plans.of(wanted, exports));
        boolean more = true;
        while (more) {
            more = words.addAll(linked(words));
        }
        Collection<PlanKey> keys = plans.keysOf(words);
        if (keys.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(plans.of(keys, exports)).filter(all -> all.stream().allMatch(this::isInEveryExport));
    }

    /** What the organisations were called or coded in any version. */
    private static Set<String> words(List<PlanHistory> histories) {
        return histories.stream()
                .flatMap(history -> history.versions().stream())
                .map(PlanVersion::organisation)
                .flatMap(organisation -> Stream.of(organisation.code(), organisation.name()))
                .filter(word -> !word.isEmpty())
                .map(RelatedPlans::folded)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> linked(Set<String> words) {
        return register.stream()
                .map(RelatedPlans::family)
                .filter(family -> family.stream().anyMatch(words::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> family(RegisteredOrganisation organisation) {
        return Stream.of(List.of(organisation.code()), organisation.predecessors(), organisation.successors())
                .flatMap(List::stream)
                .map(RelatedPlans::folded)
                .collect(Collectors.toSet());
    }

    private boolean isInEveryExport(PlanHistory plan) {
        return exports.stream()
                .filter(export -> export.source().equals(plan.key().source()))
                .filter(export ->
                        !export.asAt().isBefore(plan.versions().getFirst().asAt()))
                .allMatch(export -> plan.isIn(export.asAt()));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
