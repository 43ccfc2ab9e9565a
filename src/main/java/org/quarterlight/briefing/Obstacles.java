package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.Contract.Status;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;

/** What stands in a scope's way as its sources give it: contracts, open problems, reasons and remarks; nothing is inferred. */
record Obstacles(List<Contract> contracts, List<OpenProblem> problems, List<ScheduledPlan> plans) {
    private static final int MOST = 3;
    private static final int LONGEST = 150;
    private static final int NAMED = 2;

    /** The weightiest obstacles, a sentence each. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.addAll(supply());
        all.addAll(grouped(
                problems,
                OpenProblem::summary,
                problem -> problem.organisation().label()));
        List<ScheduledPlan> stuck =
                plans.stream().filter(plan -> isStuck(plan.state())).toList();
        all.addAll(grouped(stuck, plan -> plan.version().remarks().reason(), Pictures::label));
        if (all.isEmpty()) {
            all.addAll(grouped(stuck, plan -> plan.version().remarks().commentary(), Pictures::label));
        }
        return all.stream().distinct().limit(MOST).toList();
    }

    private static boolean isStuck(State state) {
        return switch (state) {
            case OVERDUE, UNDATED -> true;
            case GONE, MERGED, STOPPED, LIVE, LIVE_IN_PART, DUE, POSSIBLY_DUE, LATER -> false;
        };
    }

    private List<String> supply() {
        List<String> words = new ArrayList<>();
        boolean supplied = contracts.stream().anyMatch(contract -> contract.status() == Status.IN_FORCE);
        for (Contract contract : contracts) {
            switch (contract.status()) {
                case ENDED -> {
                    if (!supplied) {
                        words.add(contract.supplier() + ": contract ended"
                                + (contract.end().text().isBlank() ? "" : " " + Wording.stated(contract.end())) + ".");
                    }
                }
                case PROPOSED ->
                    words.add(contract.supplier() + " is proposed"
                            + (contract.priceAgreed() == Contract.PriceAgreed.NO ? "; its price is not agreed." : "."));
                case IN_FORCE -> {
                    if (!contract.note().isBlank()) {
                        words.add(sentence(contract.note()));
                    }
                }
            }
        }
        return words;
    }

    /** What is said of several is said once, with who it is said of; what is said of most comes first. */
    private static <T> List<String> grouped(List<T> all, Function<T, String> words, Function<T, String> name) {
        Map<String, List<T>> byWords = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !words.apply(one).isBlank())
                .forEach(one -> byWords.computeIfAbsent(words.apply(one), none -> new ArrayList<>())
                        .add(one));
        return byWords.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .limit(MOST)
                .map(group ->
                        names(group.getValue().stream().map(name).distinct().toList()) + ": "
                                + sentence(group.getKey()))
                .toList();
    }

    private static String names(List<String> names) {
        return names.size() <= NAMED ? Wording.list(names) : names.getFirst() + " and others";
    }

    private static String sentence(String words) {
        String stripped = words.strip();
        if (stripped.length() > LONGEST) {
            return stripped.substring(0, stripped.lastIndexOf(' ', LONGEST) + 1).strip() + " \u2026";
        }
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
