package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;

/**
 * How some plans stood at earlier days, as the issues of those days would have it. Each day is computed from the plans
 * of their organisations, and of those merged with them, alone: no other plan bears on how they stood.
 */
public final class EarlierPositions {
    private final RecordAsAt reading;
    private final List<PlanHistory> related;
    private final Map<LocalDate, Map<PlanKey, ScheduledPlan>> days = new HashMap<>();

    /** From what is on record at a later day. */
    public EarlierPositions(RecordAsAt reading, Collection<PlanKey> wanted) {
        this.reading = reading;
        this.related = related(reading, wanted);
    }

    private static List<PlanHistory> related(RecordAsAt reading, Collection<PlanKey> wanted) {
        Set<PlanKey> family = new HashSet<>(wanted);
        List<Lineage> lineages = new Lineages(reading).all();
        int before;
        do {
            before = family.size();
            lineages.stream().map(EarlierPositions::keys).forEach(keys -> join(family, keys));
        } while (family.size() > before);
        Set<String> organisations = reading.plans().stream()
                .filter(plan -> family.contains(plan.key()))
                .flatMap(EarlierPositions::organisations)
                .collect(Collectors.toSet());
        return reading.plans().stream()
                .filter(plan -> organisations(plan).anyMatch(organisations::contains))
                .toList();
    }

    private static void join(Set<PlanKey> family, Set<PlanKey> keys) {
        if (keys.stream().anyMatch(family::contains)) {
            family.addAll(keys);
        }
    }

    private static Set<PlanKey> keys(Lineage lineage) {
        return Stream.concat(
                        Stream.of(lineage.key()),
                        Stream.concat(lineage.merged().stream().map(PlanHistory::key), lineage.heir().stream()))
                .collect(Collectors.toSet());
    }

    /** What an organisation was called or coded in any version of a plan. */
    private static Stream<String> organisations(PlanHistory plan) {
        return plan.versions().stream()
                .flatMap(version -> Stream.of(
                        version.organisation().code(), version.organisation().name()))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct();
    }

    /** The plan as it stood at a day; empty where it was not yet on record. */
    public Optional<ScheduledPlan> at(LocalDate day, PlanKey plan) {
        return Optional.ofNullable(days.computeIfAbsent(day, this::plansAt).get(plan));
    }

    private Map<PlanKey, ScheduledPlan> plansAt(LocalDate day) {
        RecordAsAt then = new RecordAsAt(
                day,
                reading.exports().stream()
                        .filter(export -> !export.asAt().isAfter(day))
                        .toList(),
                related.stream()
                        .filter(plan -> !plan.versions().getFirst().asAt().isAfter(day))
                        .toList(),
                List.of(),
                reading.unreadKeys().stream()
                        .filter(record -> !record.asAt().isAfter(day))
                        .toList(),
                List.of(),
                reading.programme(),
                reading.groupings());
        return Scheduling.schedule(then).plans().stream()
                .collect(Collectors.toMap(stood -> stood.version().key(), stood -> stood));
    }
}
