package org.quarterlight.plan;

import java.util.Comparator;

/**
 * What makes a plan the same plan from export to export: the source that gives it and its id there, as its newest export
 * writes it. Ids that differ only in typography (case, white space, kinds of quotes and dashes) are one.
 */
public record PlanKey(String source, String planId) implements Comparable<PlanKey> {
    private static final Comparator<PlanKey> ORDER =
            Comparator.comparing(PlanKey::source).thenComparing(key -> KeyText.folded(key.planId));

    @Override
    public int compareTo(PlanKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanKey key
                && source.equals(key.source)
                && KeyText.folded(planId).equals(KeyText.folded(key.planId));
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + KeyText.folded(planId).hashCode();
    }
}
