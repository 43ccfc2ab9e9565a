package org.quarterlight.plan;

import java.util.Comparator;

/**
 * What makes a plan the same plan from export to export: the source that gives it and its id there, as its newest export
 * writes it. Ids that differ only in typography (case, white space, kinds of quotes and dashes) are one.
 */
public final class PlanKey implements Comparable<PlanKey> {
    private static final Comparator<PlanKey> ORDER =
            Comparator.comparing(PlanKey::source).thenComparing(PlanKey::foldedId);

    private final String source;
    private final String planId;
    private final String foldedId;

    public PlanKey(String source, String planId) {
        this.source = source;
        this.planId = planId;
        this.foldedId = KeyText.folded(planId);
    }

    public String source() {
        return source;
    }

    /** The id as it is written. */
    public String planId() {
        return planId;
    }

    /** The id without its typography, by which ids are compared. */
    public String foldedId() {
        return foldedId;
    }

    @Override
    public int compareTo(PlanKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanKey key && source.equals(key.source) && foldedId.equals(key.foldedId);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + foldedId.hashCode();
    }

    @Override
    public String toString() {
        return source + ": " + planId;
    }
}
