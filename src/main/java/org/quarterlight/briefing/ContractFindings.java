package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.quarterlight.document.Counted;
import org.quarterlight.document.Inline;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.Contract.Status;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.table.Obstacles;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** What the contracts of a programme or a region come to. */
record ContractFindings(List<Contract> contracts, ProgrammeWords words) {
    private static final int NAMED = 2;

    /** Which region has no supplier, or that every one has. */
    List<Inline> supply() {
        NavigableSet<String> regions = new TreeSet<>();
        contracts.forEach(contract -> regions.add(contract.region()));
        regions.remove("");
        List<String> without = regions.stream()
                .filter(region -> contracts.stream()
                        .noneMatch(one -> one.region().equals(region) && one.status() == Status.IN_FORCE))
                .toList();
        if (contracts.isEmpty()) {
            return NotedTables.text("No contract is on record");
        }
        if (without.isEmpty()) {
            return NotedTables.text(
                    regions.size() < 2
                            ? inForce()
                            : "A contract is in force in each of "
                                    + words.region().counted(regions.size()));
        }
        String who =
                without.size() <= NAMED ? Wording.list(without) : words.region().counted(without.size());
        String why = without.size() == 1 ? why(without.getFirst()) : "";
        return NotedTables.text(who + (without.size() == 1 ? " has" : " have") + " no contract in force" + why);
    }

    private String inForce() {
        List<String> suppliers = contracts.stream()
                .filter(contract -> contract.status() == Status.IN_FORCE)
                .map(Contract::supplier)
                .filter(supplier -> !supplier.isBlank())
                .distinct()
                .toList();
        return switch (suppliers.size()) {
            case 0 -> "A contract is in force";
            case 1 -> suppliers.getFirst() + "\u2019s contract is in force";
            default -> "The contracts of " + Wording.list(suppliers) + " are in force";
        };
    }

    /** What became of the one region's contracts: ended, or proposed. */
    private String why(String region) {
        List<Contract> own = contracts.stream()
                .filter(contract -> contract.region().equals(region))
                .toList();
        String words = new Obstacles(own, List.of(), List.of()).supplied();
        return words.isEmpty() ? "" : ": " + words;
    }

    /** How many are in force, have ended or are proposed. */
    List<Inline> standing() {
        List<String> told = new ArrayList<>();
        for (Status status : Status.values()) {
            long number = contracts.stream()
                    .filter(contract -> contract.status() == status)
                    .count();
            boolean only = number == contracts.size();
            if (number > 0) {
                told.add((only ? Counted.of(number, "contract") : Wording.number(number)) + standing(status, number));
            }
        }
        return NotedTables.text(
                (told.size() > 1 ? "Of " + Counted.of(contracts.size(), "contract") + ", " : "") + Wording.list(told));
    }

    private static String standing(Status status, long number) {
        return switch (status) {
            case IN_FORCE -> number == 1 ? " is in force" : " are in force";
            case ENDED -> number == 1 ? " has ended" : " have ended";
            case PROPOSED -> number == 1 ? " is proposed" : " are proposed";
        };
    }
}
