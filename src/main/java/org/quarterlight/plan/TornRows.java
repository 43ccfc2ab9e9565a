package org.quarterlight.plan;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The plans, each with the exports too that have its key in a torn row, or in the key of a plan that is this one miswritten. */
    public List<PlanHistory> foundIn(List<PlanHistory> plans) {
        Map<String, List<Joined>> joined = joined(plans);
        Map<String, Map<KeyInText, Set<LocalDate>>> texts = texts();
        return plans.stream()
                .map(plan -> with(
                        plan, found(plan, joined, texts.getOrDefault(plan.key().source(), Map.of()))))
                .toList();
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

    private static NavigableSet<LocalDate> found(
            PlanHistory plan, Map<String, List<Joined>> joined, Map<KeyInText, Set<LocalDate>> texts) {
        NavigableSet<LocalDate> found = new TreeSet<>();
        String id = plan.key().foldedId();
        texts.forEach((text, days) -> {
            if (text.has(id)) {
                found.addAll(days);
            }
        });
        List<Joined> alike = joined.isEmpty() ? List.of() : joined.getOrDefault(Joined.group(plan), List.of());
        alike.stream()
                .filter(other -> other.isMiswritten(id))
                .forEach(other -> other.plan.versions().forEach(version -> found.add(version.asAt())));
        found.headSet(plan.versions().getFirst().asAt(), true).clear();
        found.removeIf(plan::isIn);
        return found;
    }

    private static PlanHistory with(PlanHistory plan, NavigableSet<LocalDate> found) {
        if (found.isEmpty()) {
            return plan;
        }
        found.addAll(plan.rejectedAt());
        return new PlanHistory(plan.key(), plan.versions(), found);
    }

    /** A plan among those whose keys have the same letters and digits, and of how many parts its key is. */
    private record Joined(PlanHistory plan, int parts) {
        /** True where its key is another one that lacks a delimiter or has a stray quote. */
        boolean isMiswritten(String foldedId) {
            String own = plan.key().planId();
            return parts < KeyInText.parts(foldedId).size()
                    || (own.indexOf('"') >= 0
                            && KeyText.folded(own.replace("\"", "")).equals(foldedId));
        }

        static String group(PlanHistory plan) {
            return plan.key().source() + '\n' + KeyInText.run(plan.key().foldedId());
        }
    }

    private static Map<String, List<Joined>> joined(List<PlanHistory> plans) {
        Map<String, List<Joined>> groups = new HashMap<>();
        plans.forEach(plan -> groups.computeIfAbsent(Joined.group(plan), none -> new ArrayList<>(1))
                .add(new Joined(plan, KeyInText.parts(plan.key().foldedId()).size())));
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }
}
