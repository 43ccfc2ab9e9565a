package org.quarterlight.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.document.FileNames;
import org.quarterlight.issue.Digest;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.schedule.ScheduledPlan;

/**
 * The page of every plan, named by its id. Of plans whose ids would have one name, whatever the case of their letters, the
 * one first on record keeps it and the others take a digest of their own, so that an address stays as plans are added.
 */
final class PageNames {
    private static final int SHORTEST_DIGEST = 8;
    private static final Comparator<ScheduledPlan> FIRST_ON_RECORD = Comparator.comparing(
                    (ScheduledPlan plan) -> plan.history().firstSeen())
            .thenComparing(plan -> plan.version().key());

    private final Map<PlanKey, String> names = new HashMap<>();
    // The list of all plans has a name in the same folder.
    private final Set<String> taken = new HashSet<>(Set.of("index"));

    PageNames(Collection<ScheduledPlan> plans) {
        List<PlanKey> keys = plans.stream()
                .sorted(FIRST_ON_RECORD)
                .map(plan -> plan.version().key())
                .toList();
        keys.forEach(key -> names.put(key, name(key)));
    }

    private String name(PlanKey key) {
        String plain = FileNames.of(key.planId());
        String digest = Digest.of(key.source() + "\n" + key.foldedId());
        String name = plain;
        for (int letters = SHORTEST_DIGEST; !taken.add(name); letters++) {
            name = plain + "-" + digest.substring(0, letters);
        }
        return name;
    }

    /** The page's path from the top of the site. */
    String path(PlanKey key) {
        return "plans/" + Optional.ofNullable(names.get(key)).orElseThrow() + ".html";
    }
}
