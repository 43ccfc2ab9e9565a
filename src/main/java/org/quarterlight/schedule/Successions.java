package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.RegisteredOrganisation;

/** Plans carried over a merger or rename of their organisation, as the register gives it. */
final class Successions {
    private final Map<String, Set<String>> predecessors = new HashMap<>();

    Successions(Collection<RegisteredOrganisation> register) {
        for (RegisteredOrganisation organisation : register) {
            organisation.predecessors().forEach(earlier -> follows(organisation.code(), earlier));
            organisation.successors().forEach(later -> follows(later, organisation.code()));
        }
    }

    private void follows(String later, String earlier) {
        predecessors.computeIfAbsent(later, none -> new TreeSet<>()).add(earlier);
    }

    /** The histories, where each plan that took another's place carries that one's versions; in order of key. */
    List<PlanHistory> carryOver(List<PlanHistory> plans) {
        Map<PlanKey, PlanHistory> carried = new TreeMap<>();
        plans.forEach(plan -> carried.put(plan.key(), plan));
        plans.stream()
                .filter(plan -> predecessors.containsKey(code(plan)))
                .sorted(Comparator.comparing(
                                (PlanHistory plan) -> plan.versions().getFirst().asAt())
                        .thenComparing(PlanHistory::key))
                .forEach(plan -> predecessorOf(plan, carried.values()).ifPresent(earlier -> {
                    carried.remove(earlier.key());
                    carried.put(plan.key(), joined(earlier, plan));
                }));
        return List.copyOf(carried.values());
    }

    /** Where two plans merge into one, the first in order of key lives on: one plan has one history. */
    private Optional<PlanHistory> predecessorOf(PlanHistory plan, Collection<PlanHistory> plans) {
        Set<String> earlier = allBefore(code(plan));
        return plans.stream()
                .filter(other -> earlier.contains(code(other)))
                .filter(other -> sameRest(other, plan))
                .filter(other -> !other.isIn(plan.versions().getFirst().asAt()))
                .filter(other -> other.versions()
                        .getLast()
                        .asAt()
                        .isBefore(plan.versions().getFirst().asAt()))
                .findFirst();
    }

    private Set<String> allBefore(String code) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(predecessors.getOrDefault(code, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(predecessors.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    private static boolean sameRest(PlanHistory one, PlanHistory other) {
        PlanVersion last = one.versions().getLast();
        PlanVersion first = other.versions().getFirst();
        return one.key().source().equals(other.key().source())
                && last.deployment().product().equals(first.deployment().product())
                && last.deployment().release().equals(first.deployment().release())
                && last.deployment().scope().equals(first.deployment().scope());
    }

    private static PlanHistory joined(PlanHistory earlier, PlanHistory later) {
        List<PlanVersion> versions = new ArrayList<>(earlier.versions());
        versions.addAll(later.versions());
        TreeSet<LocalDate> rejected = new TreeSet<>(earlier.rejectedAt());
        rejected.addAll(later.rejectedAt());
        return new PlanHistory(later.key(), List.copyOf(versions), rejected);
    }

    private static String code(PlanHistory plan) {
        return plan.versions().getLast().organisation().code();
    }
}
