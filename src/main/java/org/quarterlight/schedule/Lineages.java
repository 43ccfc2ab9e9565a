package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;

/**
 * The plans on record, carried over the mergers and renames of their organisations: a plan that its source's newest
 * export no longer has, and whose organisation's successor has a plan of the same product and scope, is merged into it.
 */
public final class Lineages {
    /** Of predecessors the one told last and, told on one day, with the latest date. */
    private static final Comparator<PlanHistory> LATEST = Comparator.comparing(
                    (PlanHistory plan) -> plan.versions().getLast().asAt())
            .thenComparing(plan -> plan.versions()
                    .getLast()
                    .dates()
                    .planned()
                    .interval()
                    .map(Interval::measuringDay)
                    .orElse(LocalDate.MIN))
            .thenComparing(PlanHistory::key, Comparator.reverseOrder());

    private final Map<PlanKey, PlanHistory> known = new TreeMap<>();
    private final Map<Deployed, List<PlanHistory>> byDeployment = new HashMap<>();
    private final Map<PlanKey, PlanKey> heirs = new HashMap<>();
    private final Map<PlanKey, List<PlanHistory>> merged = new HashMap<>();
    private final Map<PlanKey, Lineage> lineages = new TreeMap<>();

    /** What a successor's plan must share with the one it takes the place of. */
    private record Deployed(String source, String code, String product, String scope) {
        static Deployed of(PlanHistory plan, String code) {
            PlanVersion last = plan.versions().getLast();
            return new Deployed(
                    plan.key().source(),
                    code,
                    last.deployment().product().toLowerCase(Locale.ROOT),
                    last.deployment().scope().toLowerCase(Locale.ROOT));
        }
    }

    public Lineages(RecordAsAt reading) {
        for (PlanHistory plan : reading.plans()) {
            PlanHistory then = plan.upTo(reading.asAt());
            if (!then.versions().isEmpty()) {
                known.put(then.key(), then);
                byDeployment
                        .computeIfAbsent(Deployed.of(then, code(then)), none -> new ArrayList<>())
                        .add(then);
            }
        }
        OrganisationSuccessions successions =
                new OrganisationSuccessions(reading.programme().organisations(), reading.asAt());
        ExportDates exports = reading.dates();
        known.values().stream()
                .filter(plan -> exports.newest(plan.key().source(), reading.asAt())
                        .filter(newest -> newest.isAfter(plan.lastSeen()))
                        .isPresent())
                .forEach(plan -> heirOf(plan, successions).ifPresent(heir -> merge(plan, heir)));
        known.values().forEach(this::lineage);
    }

    private static String code(PlanHistory plan) {
        return plan.versions().getLast().organisation().code();
    }

    private Optional<PlanHistory> heirOf(PlanHistory plan, OrganisationSuccessions successions) {
        return successions.after(code(plan)).stream()
                .flatMap(code -> byDeployment.getOrDefault(Deployed.of(plan, code), List.of()).stream()
                        .filter(heir -> heir.lastSeen().isAfter(plan.lastSeen()))
                        .sorted(Comparator.comparing(heir -> !release(heir).equals(release(plan)))))
                .findFirst();
    }

    private static String release(PlanHistory plan) {
        return plan.versions().getLast().deployment().release();
    }

    private void merge(PlanHistory plan, PlanHistory heir) {
        heirs.put(plan.key(), heir.key());
        merged.computeIfAbsent(heir.key(), none -> new ArrayList<>()).add(plan);
    }

    /** An heir is always told later than what merged into it, so this ends. */
    private Lineage lineage(PlanHistory own) {
        Lineage found = lineages.get(own.key());
        if (found != null) {
            return found;
        }
        List<PlanHistory> predecessors = merged.getOrDefault(own.key(), List.of());
        PlanHistory history = predecessors.stream()
                .map(plan -> lineage(plan).history())
                .filter(plan -> plan.versions()
                        .getLast()
                        .asAt()
                        .isBefore(own.versions().getFirst().asAt()))
                .max(LATEST)
                .map(plan -> joined(plan, own))
                .orElse(own);
        Lineage lineage =
                new Lineage(own, history, List.copyOf(predecessors), Optional.ofNullable(heirs.get(own.key())));
        lineages.put(own.key(), lineage);
        return lineage;
    }

    private static PlanHistory joined(PlanHistory earlier, PlanHistory later) {
        TreeSet<LocalDate> rejected = new TreeSet<>(earlier.rejectedAt());
        rejected.addAll(later.rejectedAt());
        TreeMap<LocalDate, PlanVersion> perhaps = new TreeMap<>(earlier.perhapsIn());
        perhaps.putAll(later.perhapsIn());
        List<PlanVersion> versions = Stream.concat(earlier.versions().stream(), later.versions().stream())
                .toList();
        return new PlanHistory(later.key(), versions, rejected, perhaps);
    }

    /** Every plan, in order of key. */
    public List<Lineage> all() {
        return List.copyOf(lineages.values());
    }

    /** The plan that stands in the place of another in the end: its heir's heir, or itself. */
    public Lineage last(Lineage plan) {
        Lineage last = plan;
        while (last.heir().isPresent()) {
            last = Optional.ofNullable(lineages.get(last.heir().get())).orElseThrow();
        }
        return last;
    }
}
