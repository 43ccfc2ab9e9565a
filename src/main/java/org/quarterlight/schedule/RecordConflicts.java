package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;

/** Where what is on record cannot all be true, in one sentence a conflict. */
final class RecordConflicts {
    private final Map<PlanKey, SequencedSet<String>> sentences = new HashMap<>();

    private final Map<List<String>, Map<String, List<Plan>>> alike = new HashMap<>();
    private final LocalDate day;
    private final RegisterNames names;

    RecordConflicts(LocalDate day, RegisterNames names) {
        this.day = day;
        this.names = names;
    }

    /** A plan as it is named, and how it stands. */
    private record Plan(PlanVersion version, PlanStanding standing) {
        PlanKey key() {
            return version.key();
        }
    }

    /** Finds the conflicts of a plan with itself, with what merged into it and with every plan added before. */
    void add(Lineage lineage, PlanStanding standing) {
        if (!standing.state().isRead()) {
            return;
        }
        Plan plan = new Plan(names.named(standing.version()), standing);
        actualAhead(plan.version).ifPresent(sentence -> note(plan, sentence));
        lineage.merged().stream()
                .map(earlier -> earlier.versions().getLast())
                .filter(earlier -> wasLive(earlier) && !GoLive.isLive(standing.state()))
                .forEach(earlier -> note(plan, noLongerLive(names.named(earlier), plan.version)));
        sameThing(plan.version).forEach(thing -> {
            Map<String, List<Plan>> bySource = alike.computeIfAbsent(thing, none -> new TreeMap<>());
            bySource.forEach((source, others) -> {
                if (!source.equals(plan.key().source())) {
                    others.forEach(other -> compare(other, plan));
                }
            });
            bySource.computeIfAbsent(plan.key().source(), none -> new ArrayList<>())
                    .add(plan);
        });
    }

    private static boolean wasLive(PlanVersion version) {
        return GoLive.isLive(StateRules.state(version, version.asAt()));
    }

    private static String noLongerLive(PlanVersion earlier, PlanVersion now) {
        return name(earlier) + " was live in the export of " + earlier.key().source() + " as at "
                + PlainWords.day(earlier.asAt()) + "; its successor's plan, " + name(now) + ", is not shown live as at "
                + PlainWords.day(now.asAt()) + ".";
    }

    List<String> of(PlanKey key) {
        return List.copyOf(sentences.getOrDefault(key, new LinkedHashSet<>()));
    }

    private void note(Plan plan, String sentence) {
        sentences.computeIfAbsent(plan.key(), none -> new LinkedHashSet<>()).add(sentence);
    }

    private Optional<String> actualAhead(PlanVersion version) {
        if (!StateRules.actualLiesAhead(version, day)) {
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

    private void compare(Plan one, Plan other) {
        difference(one, other).ifPresent(sentence -> {
            note(one, sentence);
            note(other, sentence);
        });
    }

    private static Optional<String> difference(Plan one, Plan other) {
        List<String> differing = Stream.of(
                        dates(
                                "planned date",
                                one.version.dates().planned(),
                                other.version.dates().planned()),
                        dates(
                                "baseline date",
                                one.version.dates().baseline(),
                                other.version.dates().baseline()),
                        dates(
                                "actual date",
                                one.version.dates().actual(),
                                other.version.dates().actual()),
                        stages(one.standing, other.standing))
                .flatMap(Optional::stream)
                .toList();
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of("Two sources differ on " + name(one.version) + ", "
                        + one.key().source() + " against "
                        + other.key().source() + ": " + String.join(", ", differing) + ".");
    }

    /** A silent source contradicts nobody. */
    private static Optional<String> dates(String what, StatedDate one, StatedDate other) {
        boolean differ = one.interval().isPresent()
                && other.interval().isPresent()
                && !one.interval().equals(other.interval());
        return differ ? Optional.of(what + " " + one.text() + " against " + other.text()) : Optional.empty();
    }

    private static Optional<String> stages(PlanStanding one, PlanStanding other) {
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
