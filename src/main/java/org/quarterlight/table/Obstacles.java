package org.quarterlight.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.Contract.Status;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.ShortenedText;
import org.quarterlight.wording.Wording;

/** What stands in a scope's way as its sources give it: contracts, open problems, reasons and remarks; nothing is inferred. */
public record Obstacles(List<Contract> contracts, List<OpenProblem> problems, List<ScheduledPlan> plans) {
    private static final int MOST = 3;
    private static final int LONGEST = 150;
    private static final int NAMED = 2;

    /** An obstacle in a sentence: a source's own words and of whom they are, or ours of what a source gives. */
    record Obstacle(String words, String whom, boolean isQuoted) {
        /** What is said before of whom it is said, so that a cut leaves the matter. */
        String sentence() {
            return whom.isEmpty() ? words : withoutStop() + " (" + whom + ").";
        }

        String withoutStop() {
            return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        }
    }

    /** What became of contracts that are not in force, in our words and without a full stop; blank where all are. */
    public String supplied() {
        return supply().stream()
                .filter(one -> !one.isQuoted())
                .map(Obstacle::withoutStop)
                .findFirst()
                .orElse("");
    }

    /** The weightiest obstacles, a sentence each. */
    List<String> sentences() {
        return all().stream().map(Obstacle::sentence).toList();
    }

    /** The weightiest obstacles. */
    List<Obstacle> all() {
        List<Obstacle> all = new ArrayList<>(supply());
        all.addAll(grouped(
                problems,
                OpenProblem::summary,
                problem -> problem.organisation().label()));
        List<ScheduledPlan> stuck =
                plans.stream().filter(plan -> isStuck(plan.state())).toList();
        all.addAll(grouped(stuck, plan -> plan.version().remarks().reason(), PlanNames::organisation));
        if (all.isEmpty()) {
            all.addAll(grouped(stuck, plan -> plan.version().remarks().commentary(), PlanNames::organisation));
        }
        return all.stream().distinct().limit(MOST).toList();
    }

    private static boolean isStuck(State state) {
        return switch (state) {
            case OVERDUE, UNDATED -> true;
            case GONE, MERGED, STOPPED, LIVE, LIVE_IN_PART, DUE, POSSIBLY_DUE, LATER -> false;
        };
    }

    /** Contracts that ended with none in their place and those proposed, in one sentence; then what is noted of those in force. */
    private List<Obstacle> supply() {
        boolean supplied = contracts.stream().anyMatch(contract -> contract.status() == Status.IN_FORCE);
        List<String> open = contracts.stream()
                .filter(contract -> contract.status() == Status.PROPOSED || !supplied)
                .filter(contract -> contract.status() != Status.IN_FORCE)
                .sorted(Comparator.comparing(contract -> contract.status() == Status.PROPOSED))
                .map(this::stands)
                .toList();
        List<Obstacle> words = new ArrayList<>();
        if (!open.isEmpty()) {
            words.add(new Obstacle(Wording.list(open) + ".", "", false));
        }
        contracts.stream()
                .filter(contract -> contract.status() == Status.IN_FORCE)
                .filter(contract -> !contract.note().isBlank())
                .forEach(contract -> words.add(new Obstacle(sentence(contract.note()), "", true)));
        return words;
    }

    /** The region is said where there are contracts of several. */
    private String stands(Contract contract) {
        boolean several = contracts.stream().map(Contract::region).distinct().count() > 1;
        String where = several && !contract.region().isBlank() ? " in " + contract.region() : "";
        return contract.status() == Status.ENDED
                ? contract.supplier() + "\u2019s contract" + where + " ended" + when(contract.end())
                : contract.supplier() + " is proposed" + where
                        + (contract.priceAgreed() == Contract.PriceAgreed.NO ? ", its price not agreed" : "");
    }

    /** The end as the source gives it; a day, month or year reads as part of the sentence. */
    private static String when(StatedDate end) {
        String given = Wording.stated(end);
        if (end.interval().isEmpty()) {
            return "";
        }
        boolean oneDay = end.interval().filter(Interval::isOneDay).isPresent();
        return oneDay ? " on " + given : given.matches("([A-Z][a-z]+ )?\\d{4}") ? " in " + given : " (" + given + ")";
    }

    /** What is said of several is said once, with who it is said of; what is said of most comes first. */
    private static <T> List<Obstacle> grouped(List<T> all, Function<T, String> words, Function<T, String> name) {
        Map<String, List<T>> byWords = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !words.apply(one).isBlank())
                .forEach(one -> byWords.computeIfAbsent(words.apply(one), none -> new ArrayList<>())
                        .add(one));
        return byWords.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .limit(MOST)
                .map(group -> new Obstacle(
                        sentence(group.getKey()),
                        names(group.getValue().stream().map(name).distinct().toList()),
                        true))
                .toList();
    }

    private static String names(List<String> names) {
        return names.size() <= NAMED ? Wording.list(names) : names.getFirst() + " and others";
    }

    private static String sentence(String words) {
        String whole = ShortenedText.to(LONGEST, words);
        return whole.endsWith(".") || whole.endsWith(ShortenedText.MARK) ? whole : whole + ".";
    }
}
