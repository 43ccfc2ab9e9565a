package org.quarterlight.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;

/**
 * One plan and everything its source said of it: its versions, oldest first, at most one an as-at date, and the as-at
 * dates of exports that had a row of it which was rejected. Versions carried over from a predecessor keep their own key.
 */
public record PlanHistory(PlanKey key, List<PlanVersion> versions, NavigableSet<LocalDate> rejectedAt) {

    /** What was on record at a day. */
    public PlanHistory upTo(LocalDate day) {
        List<PlanVersion> known = versions.stream()
                .filter(version -> !version.asAt().isAfter(day))
                .toList();
        return new PlanHistory(key, known, rejectedAt.headSet(day, true));
    }

    /** True when the export of that as-at date had the plan, with a row that was accepted or rejected. */
    public boolean isIn(LocalDate asAt) {
        boolean known = !versions.isEmpty() && !versions.getFirst().asAt().isAfter(asAt);
        return known
                && (rejectedAt.contains(asAt)
                        || versions.stream().anyMatch(version -> version.asAt().equals(asAt)));
    }
}
