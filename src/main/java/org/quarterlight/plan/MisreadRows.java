package org.quarterlight.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for the plans of one source that an export seems to lack in the rows of that export that were not told so before: a
 * row that lost one delimiter and gained another reads well, and is of another plan. Where the missing plan can be read in
 * such a row it is not gone.
 */
final class MisreadRows {
    /** So many missing plans times new rows are a change of all keys, not slips of the pen. */
    private static final long MOST_PAIRS = 10_000_000;

    private final List<PlanHistory> plans;
    private final Map<PlanKey, NavigableMap<LocalDate, PlanVersion>> found = new HashMap<>();
    private final Map<Line, RowCells> cells = new HashMap<>();

    private MisreadRows(List<PlanHistory> plans) {
        this.plans = plans;
    }

    /** The plans, each with the rows of others that are perhaps its own. */
    static List<PlanHistory> foundIn(List<PlanHistory> plans) {
        Map<PlanKey, NavigableMap<LocalDate, PlanVersion>> found = new HashMap<>();
        plans.stream()
                .collect(Collectors.groupingBy(plan -> plan.key().source(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofSource -> found.putAll(new MisreadRows(ofSource).found()));
        return plans.stream()
                .map(plan -> Optional.ofNullable(found.get(plan.key()))
                        .map(rows -> new PlanHistory(plan.key(), plan.versions(), plan.rejectedAt(), rows))
                        .orElse(plan))
                .toList();
    }

    private Map<PlanKey, NavigableMap<LocalDate, PlanVersion>> found() {
        List<LocalDate> dates = plans.stream()
                .flatMap(plan -> plan.versions().stream().map(PlanVersion::asAt))
                .distinct()
                .sorted()
                .toList();
        List<PlanHistory> lacking =
                plans.stream().filter(plan -> isLackingIn(dates, plan)).toList();
        for (int n = 1; n < dates.size() && !lacking.isEmpty(); n++) {
            search(lacking, dates.get(n), dates.get(n - 1));
        }
        return found;
    }

    /** A plan has no more than one version a date: with fewer than dates since its first, some export lacks it. */
    private static boolean isLackingIn(List<LocalDate> dates, PlanHistory plan) {
        int first = Collections.binarySearch(dates, plan.versions().getFirst().asAt());
        return plan.versions().size() < dates.size() - first;
    }

    private void search(List<PlanHistory> lacking, LocalDate asAt, LocalDate before) {
        Map<LocalDate, List<PlanHistory>> missing = new TreeMap<>();
        List<PlanHistory> longGone = new ArrayList<>();
        for (PlanHistory plan : lacking) {
            Optional<PlanVersion> last = plan.lastUpTo(asAt);
            if (last.isPresent() && !plan.isIn(asAt)) {
                boolean wasThere = plan.isIn(before) || foundIn(plan, before);
                (wasThere ? missing.computeIfAbsent(last.get().asAt(), none -> new ArrayList<>()) : longGone).add(plan);
            }
        }
        missing.forEach((told, some) -> search(some, changedSince(told, asAt), asAt));
        search(longGone, longGone.isEmpty() ? List.of() : neverSeenBefore(asAt), asAt);
        cells.clear();
    }

    private boolean foundIn(PlanHistory plan, LocalDate asAt) {
        return Optional.ofNullable(found.get(plan.key()))
                .filter(rows -> rows.containsKey(asAt))
                .isPresent();
    }

    /** The rows of an export that say something else than that of an earlier one did, or whose plans it did not have. */
    private List<PlanVersion> changedSince(LocalDate told, LocalDate asAt) {
        return plans.stream()
                .flatMap(plan -> plan.in(asAt).stream()
                        .filter(now -> plan.in(told)
                                .filter(then -> cells(now).saysTheSameAs(RowCells.of(then)))
                                .isEmpty()))
                .toList();
    }

    private List<PlanVersion> neverSeenBefore(LocalDate asAt) {
        return plans.stream()
                .map(plan -> plan.versions().getFirst())
                .filter(first -> first.asAt().equals(asAt))
                .toList();
    }

    private List<RowCells> told(LocalDate asAt) {
        return plans.stream()
                .flatMap(plan -> plan.in(asAt).stream().map(this::cells))
                .toList();
    }

    private RowCells cells(PlanVersion row) {
        return cells.computeIfAbsent(row.line(), line -> RowCells.of(row));
    }

    private void search(Collection<PlanHistory> missing, List<PlanVersion> rows, LocalDate asAt) {
        if ((long) missing.size() * rows.size() > MOST_PAIRS) {
            return;
        }
        for (PlanHistory plan : missing) {
            PlanVersion last = plan.lastUpTo(asAt).orElseThrow();
            MissingPlan wanted = new MissingPlan(last);
            rows.stream()
                    .filter(row -> wanted.isIn(row.key(), cells(row), () -> told(last.asAt())))
                    .findFirst()
                    .ifPresent(row -> found.computeIfAbsent(plan.key(), none -> new TreeMap<>())
                            .put(asAt, row));
        }
    }
}
