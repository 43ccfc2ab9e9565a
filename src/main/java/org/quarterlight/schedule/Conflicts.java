package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;

/** Where what is on record cannot all be true, in one sentence a conflict. */
final class Conflicts {
    private final Map<PlanKey, SequencedSet<String>> sentences = new HashMap<>();

    /** Finds every conflict among plans that are still in their source's newest export. */
    Conflicts(List<Plan> plans, LocalDate day) {
        Map<List<String>, List<Plan>> alike = new LinkedHashMap<>();
        for (Plan plan : plans) {
            if (plan.standing.state() != State.GONE) {
                actualAhead(plan.version(), day).ifPresent(sentence -> note(plan, sentence));
                sameThing(plan.version())
                        .forEach(thing -> alike.computeIfAbsent(thing, none -> new ArrayList<>())
                                .add(plan));
            }
        }
        alike.values().forEach(this::compare);
    }

    /** A plan and how it stands. */
    record Plan(PlanHistory known, Standing standing) {
        PlanVersion version() {
            return standing.version();
        }
    }

    List<String> of(PlanKey key) {
        return List.copyOf(sentences.getOrDefault(key, new LinkedHashSet<>()));
    }

    private void note(Plan plan, String sentence) {
        sentences
                .computeIfAbsent(plan.known.key(), none -> new LinkedHashSet<>())
                .add(sentence);
    }

    private static Optional<String> actualAhead(PlanVersion version, LocalDate day) {
        if (!Rules.actualLiesAhead(version, day)) {
            return Optional.empty();
        }
        return Optional.of("The actual date of " + name(version) + ", "
                + version.dates().actual().text() + " (" + version.key().source() + "), lies after "
                + PlainWords.day(day)
                + "; the plan is judged by its planned date.");
    }

    /** The same deployment at the same organisation, known by its code and by its name. */
    private static Stream<List<String>> sameThing(PlanVersion version) {
        return Stream.of(
                        List.of("code", version.organisation().code()),
                        List.of("name", version.organisation().name()))
                .filter(by -> !by.getLast().isEmpty())
                .map(by -> List.of(
                        by.getFirst(),
                        folded(by.getLast()),
                        folded(version.deployment().product()),
                        folded(version.deployment().release()),
                        folded(version.deployment().scope())));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void compare(List<Plan> plans) {
        for (int i = 0; i < plans.size(); i++) {
            for (Plan other : plans.subList(i + 1, plans.size())) {
                Plan one = plans.get(i);
                if (!one.known.key().source().equals(other.known.key().source())) {
                    difference(one.standing, other.standing).ifPresent(sentence -> {
                        note(one, sentence);
                        note(other, sentence);
                    });
                }
            }
        }
    }

    private static Optional<String> difference(Standing one, Standing other) {
        List<String> differing = Stream.of(
                        dates(
                                "planned date",
                                one.version().dates().planned(),
                                other.version().dates().planned()),
                        dates(
                                "baseline date",
                                one.version().dates().baseline(),
                                other.version().dates().baseline()),
                        dates(
                                "actual date",
                                one.version().dates().actual(),
                                other.version().dates().actual()),
                        stages(one, other))
                .flatMap(Optional::stream)
                .toList();
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of("Two sources differ on " + name(one.version()) + ", "
                        + one.version().key().source() + " against "
                        + other.version().key().source() + ": " + String.join(", ", differing) + ".");
    }

    /** A silent source contradicts nobody. */
    private static Optional<String> dates(String what, StatedDate one, StatedDate other) {
        boolean differ = one.interval().isPresent()
                && other.interval().isPresent()
                && !one.interval().equals(other.interval());
        return differ ? Optional.of(what + " " + one.text() + " against " + other.text()) : Optional.empty();
    }

    private static Optional<String> stages(Standing one, Standing other) {
        if (GoLive.isLive(one.state()) != GoLive.isLive(other.state())) {
            return Optional.of("state " + words(one.state()) + " against " + words(other.state()));
        }
        Stage here = one.version().stage();
        Stage there = other.version().stage();
        boolean differ = here != there && here != Stage.NOT_GIVEN && there != Stage.NOT_GIVEN;
        return differ ? Optional.of("stage " + words(here) + " against " + words(there)) : Optional.empty();
    }

    private static String words(Enum<?> constant) {
        return PlainWords.kebab(constant).replace('-', ' ');
    }

    private static String name(PlanVersion version) {
        return version.organisation().label() + ", " + version.deployment().product();
    }
}
