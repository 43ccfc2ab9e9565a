package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.dates.Interval;
import org.quarterlight.programme.RegisteredOrganisation;

/** Which organisations took the place of one that was closed or renamed by a day, as the register gives it. */
final class OrganisationSuccessions {
    private final Map<String, Set<String>> successors = new HashMap<>();

    OrganisationSuccessions(Collection<RegisteredOrganisation> register, LocalDate day) {
        Set<String> open = new LinkedHashSet<>();
        for (RegisteredOrganisation organisation : register) {
            organisation.predecessors().forEach(earlier -> follows(organisation.code(), earlier));
            organisation.successors().forEach(later -> follows(later, organisation.code()));
            if (closesAfter(organisation, day)) {
                open.add(organisation.code());
            }
        }
        successors.keySet().removeAll(open);
    }

    private void follows(String later, String earlier) {
        successors.computeIfAbsent(earlier, none -> new TreeSet<>()).add(later);
    }

    private static boolean closesAfter(RegisteredOrganisation organisation, LocalDate day) {
        Optional<LocalDate> closed = closedOn(organisation);
        return closed.filter(date -> date.isAfter(day)).isPresent();
    }

    /** The day an organisation was or will be closed; nothing where the register gives none. */
    static Optional<LocalDate> closedOn(RegisteredOrganisation organisation) {
        return organisation.open().map(Interval::to);
    }

    /** Every organisation that followed one, its nearest successors first. */
    Set<String> after(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(successors.getOrDefault(code, Set.of()));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (found.add(next)) {
                open.addAll(successors.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
