package org.quarterlight.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * One plan and everything its source said of it: its versions, oldest first, at most one an as-at date; the as-at dates of
 * exports that had a row of it which was rejected; and, by as-at date, rows read as of another plan that are perhaps its
 * own, badly written. Versions carried over from a predecessor keep their own key.
 */
public record PlanHistory(
        PlanKey key,
        List<PlanVersion> versions,
        NavigableSet<LocalDate> rejectedAt,
        NavigableMap<LocalDate, PlanVersion> perhapsIn) {

    public PlanHistory(PlanKey key, List<PlanVersion> versions, NavigableSet<LocalDate> rejectedAt) {
        this(key, versions, rejectedAt, Collections.emptyNavigableMap());
    }

    /** What was on record at a day. */
    public PlanHistory upTo(LocalDate day) {
        return new PlanHistory(
                key, versions.subList(0, countUpTo(day)), rejectedAt.headSet(day, true), perhapsIn.headMap(day, true));
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

    /** The as-at date of the newest export that had the plan, with a row that was accepted, rejected or perhaps misread. */
    public LocalDate lastSeen() {
        LocalDate seen = versions.getLast().asAt();
        if (!rejectedAt.isEmpty() && rejectedAt.getLast().isAfter(seen)) {
            seen = rejectedAt.getLast();
        }
        return !perhapsIn.isEmpty() && perhapsIn.lastKey().isAfter(seen) ? perhapsIn.lastKey() : seen;
    }

    /** What the newest export up to a day that has the plan said of it. */
    public Optional<PlanVersion> lastUpTo(LocalDate day) {
        int count = countUpTo(day);
        return count == 0 ? Optional.empty() : Optional.of(versions.get(count - 1));
    }

    /** What the export of that as-at date said of the plan. */
    Optional<PlanVersion> in(LocalDate asAt) {
        return lastUpTo(asAt).filter(version -> version.asAt().equals(asAt));
    }

    /** True when the export of that as-at date had the plan, with a row that was accepted, rejected or perhaps misread. */
    public boolean isIn(LocalDate asAt) {
        return lastUpTo(asAt).isPresent()
                && (rejectedAt.contains(asAt) || perhapsIn.containsKey(asAt) || in(asAt).isPresent());
    }
}
