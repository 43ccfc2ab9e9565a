package org.quarterlight.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The refused rows of some exports whose plans are not told for sure, searched for the plans on record: one whose key can
 * be read in such a row was in that export, and is not gone from it.
 */
public final class TornRows {
    private final List<TornRow> rows;
    private final Map<String, Set<String>> ids;

    /** Takes every refused row that may be torn, and the plans on record. */
    public TornRows(Collection<TornRow> refused, Collection<PlanHistory> plans) {
        this.ids = idsBySource(plans);
        this.rows = refused.stream()
                .filter(row -> row.problem().isTorn(ids(row)))
                .sorted(Comparator.comparing((TornRow row) -> row.problem().line()))
                .toList();
    }

    /** The folded ids of plans, by their sources. */
    public static Map<String, Set<String>> idsBySource(Collection<PlanHistory> plans) {
        return plans.stream()
                .map(PlanHistory::key)
                .collect(Collectors.groupingBy(
                        PlanKey::source, Collectors.mapping(PlanKey::foldedId, Collectors.toSet())));
    }

    private Set<String> ids(TornRow row) {
        return ids.getOrDefault(row.source(), Set.of());
    }

    /** The rows that may have spoken of any plan, by line. */
    public List<UnreadKey> unreadKeys() {
        return rows.stream()
                .filter(row -> row.problem().mayBeOfAnyPlan(ids(row)))
                .map(row -> UnreadKey.of(row.export(), row.problem()))
                .toList();
    }

    /** The plans, each with the exports too that have its key in a torn row, or in a row read as of another plan. */
    public List<PlanHistory> foundIn(List<PlanHistory> plans) {
        Map<String, Map<KeyInText, Set<LocalDate>>> texts = texts();
        List<PlanHistory> found = plans.stream()
                .map(plan ->
                        with(plan, found(plan, texts.getOrDefault(plan.key().source(), Map.of()))))
                .toList();
        return MisreadRows.foundIn(found);
    }

    private Map<String, Map<KeyInText, Set<LocalDate>>> texts() {
        Map<String, Map<String, Set<LocalDate>>> dates = new HashMap<>();
        rows.forEach(row -> dates.computeIfAbsent(row.source(), none -> new LinkedHashMap<>())
                .computeIfAbsent(row.problem().raw(), none -> new TreeSet<>())
                .add(row.asAt()));
        Map<String, Map<KeyInText, Set<LocalDate>>> texts = new HashMap<>();
        dates.forEach((source, raws) -> {
            Map<KeyInText, Set<LocalDate>> read = new LinkedHashMap<>();
            raws.forEach((raw, days) -> read.put(new KeyInText(raw), days));
            texts.put(source, read);
        });
        return texts;
    }

    private static NavigableSet<LocalDate> found(PlanHistory plan, Map<KeyInText, Set<LocalDate>> texts) {
        NavigableSet<LocalDate> found = new TreeSet<>();
        String id = plan.key().foldedId();
        texts.forEach((text, days) -> {
            if (text.has(id)) {
                found.addAll(days);
            }
        });
        found.headSet(plan.versions().getFirst().asAt(), true).clear();
        found.removeIf(plan::isIn);
        return found;
    }

    private static PlanHistory with(PlanHistory plan, NavigableSet<LocalDate> found) {
        if (found.isEmpty()) {
            return plan;
        }
        found.addAll(plan.rejectedAt());
        return new PlanHistory(plan.key(), plan.versions(), found, plan.perhapsIn());
    }
}
