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
        return new PlanHistory(key, versions.subList(0, countUpTo(day)), rejectedAt.headSet(day, true));
    }

    private int countUpTo(LocalDate day) {
        int low = 0;
        int high = versions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (versions.get(middle).asAt().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The as-at date of the newest export that had the plan, with a row that was accepted or rejected. */
    public LocalDate lastSeen() {
        LocalDate accepted = versions.getLast().asAt();
        boolean rejectedLater = !rejectedAt.isEmpty() && rejectedAt.getLast().isAfter(accepted);
        return rejectedLater ? rejectedAt.getLast() : accepted;
    }

    /** True when the export of that as-at date had the plan, with a row that was accepted or rejected. */
    public boolean isIn(LocalDate asAt) {
        boolean known = !versions.isEmpty() && !versions.getFirst().asAt().isAfter(asAt);
        return known
                && (rejectedAt.contains(asAt)
                        || versions.stream().anyMatch(version -> version.asAt().equals(asAt)));
    }
}
