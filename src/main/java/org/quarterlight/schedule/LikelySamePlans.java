package org.quarterlight.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;

/**
 * Plans gone and new in one export whose keys are alike but for two letters or fewer in one part, so that the two are
 * perhaps one plan, its key written otherwise.
 */
final class LikelySamePlans {
    private static final String BETWEEN = " / ";
    private static final int LETTERS = 2;
    /** So many pairs under one rest of a key are a change of all keys, not a slip of the pen. */
    private static final long MOST_PAIRS = 250_000;

    private LikelySamePlans() {}

    /** Two plans that are perhaps one. */
    record Pair(ScheduledPlan gone, ScheduledPlan started) {}

    /** A key without one of its parts, and that part. */
    private record Cut(String source, int place, List<String> rest) {}

    private record Candidates(List<ScheduledPlan> gone, List<ScheduledPlan> started) {}

    static List<Pair> among(List<ScheduledPlan> plans) {
        Map<Cut, Candidates> byRest = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        plans.stream()
                .filter(plan -> changed(plan, Change.GONE))
                .forEach(plan ->
                        cuts(plan).forEach(cut -> candidates(byRest, cut).gone.add(plan)));
        plans.stream()
                .filter(plan -> changed(plan, Change.NEW))
                .forEach(plan -> cuts(plan)
                        .forEach(cut -> candidates(byRest, cut).started.add(plan)));
        byRest.forEach((cut, found) -> {
            if ((long) found.gone.size() * found.started.size() <= MOST_PAIRS) {
                pair(cut.place, found, pairs);
            }
        });
        return pairs.stream()
                .sorted((one, other) -> key(one.gone).compareTo(key(other.gone)))
                .toList();
    }

    private static Candidates candidates(Map<Cut, Candidates> byRest, Cut cut) {
        return byRest.computeIfAbsent(cut, none -> new Candidates(new ArrayList<>(), new ArrayList<>()));
    }

    private static PlanKey key(ScheduledPlan plan) {
        return plan.version().key();
    }

    private static boolean changed(ScheduledPlan plan, Change change) {
        return plan.movement().change().filter(change::equals).isPresent();
    }

    /** The key's parts; a plan known by an id alone is compared with what it deploys, and where. */
    private static List<String> parts(ScheduledPlan plan) {
        List<String> parts = Arrays.asList(key(plan).planId().split(BETWEEN, -1));
        if (parts.size() > 1) {
            return parts;
        }
        PlanVersion version = plan.version();
        return List.of(
                parts.getFirst(),
                version.organisation().label(),
                version.deployment().product(),
                version.deployment().scope());
    }

    private static List<Cut> cuts(ScheduledPlan plan) {
        List<String> parts = parts(plan);
        boolean byId = !key(plan).planId().contains(BETWEEN);
        List<Cut> cuts = new ArrayList<>();
        for (int place = 0; place < (byId ? 1 : parts.size()); place++) {
            List<String> rest = new ArrayList<>(parts);
            rest.set(place, "");
            cuts.add(new Cut(key(plan).source(), place, rest));
        }
        return cuts;
    }

    private static void pair(int place, Candidates found, List<Pair> pairs) {
        for (ScheduledPlan gone : found.gone) {
            for (ScheduledPlan started : found.started) {
                if (differByFew(parts(gone).get(place), parts(started).get(place))) {
                    pairs.add(new Pair(gone, started));
                }
            }
        }
    }

    /** True where no more than two letters were put in, left out or written otherwise. */
    static boolean differByFew(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LETTERS) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, place -> place);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int otherwise = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(otherwise, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()] <= LETTERS;
    }
}
