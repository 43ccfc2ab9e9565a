package org.quarterlight.plan;

import java.util.Comparator;

/** What makes a plan the same plan from export to export: the source that gives it and its id there. */
public record PlanKey(String source, String planId) implements Comparable<PlanKey> {
    private static final Comparator<PlanKey> ORDER =
            Comparator.comparing(PlanKey::source).thenComparing(PlanKey::planId);

    @Override
    public int compareTo(PlanKey other) {
        return ORDER.compare(this, other);
    }
}
