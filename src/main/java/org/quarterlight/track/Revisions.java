package org.quarterlight.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** What the corrections up to an as-at date changed: figures one by one, and each plan as it was without them. */
public final class Revisions {
    public static final Revisions NONE = new Revisions(List.of(), List.of());

    private final List<Correction> corrections;
    private final List<Step> steps;
    private final Map<Scope, Map<Key, List<Revision>>> byScope = new ConcurrentHashMap<>();
    private final Map<PlanKey, ScheduledPlan> uncorrected;

    private record Key(String id, Scope scope, Optional<LocalDate> export) {
        static Key of(Figure figure, Optional<LocalDate> export) {
            return new Key(figure.id(), figure.scope(), export);
        }
    }

    /** The figures before and after the corrections of one file; the schedules hold the figures of promises too. */
    public record Step(
            Schedule before,
            TrackRecord recordBefore,
            Schedule after,
            TrackRecord recordAfter,
            List<Correction> corrections) {

        private List<Revision> revisions(Scope scope) {
            Map<Key, Figure> then = keyed(before.figures(), recordBefore, scope);
            List<Revision> revisions = new ArrayList<>();
            keyed(after.figures(), recordAfter, scope).forEach((key, figure) -> {
                Figure was = then.getOrDefault(key, nothing(figure));
                if (differ(was, figure)) {
                    revisions.add(new Revision(was, figure, key.export(), corrections));
                }
            });
            return revisions;
        }
    }

    /** The steps in the order the files were received, and the plans as they were without any of them. */
    public Revisions(List<Step> steps, List<ScheduledPlan> uncorrected) {
        this.steps = List.copyOf(steps);
        this.corrections =
                steps.stream().flatMap(step -> step.corrections().stream()).toList();
        this.uncorrected = uncorrected.stream()
                .collect(Collectors.toMap(plan -> plan.version().key(), Function.identity(), (one, same) -> one));
    }

    private static Map<Key, Figure> keyed(Figures figures, TrackRecord record, Scope scope) {
        Map<Key, Figure> keyed = new HashMap<>();
        figures.of(scope).forEach(figure -> keyed.put(Key.of(figure, Optional.empty()), figure));
        record.byExport(scope)
                .forEach(outturn ->
                        outturn.figures().forEach(figure -> keyed.put(Key.of(figure, outturn.export()), figure)));
        return keyed;
    }

    private static Figure nothing(Figure figure) {
        return new Figure(
                figure.id(),
                figure.scope(),
                new Figure.Nothing(),
                figure.unit(),
                figure.definition(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                figure.asAt(),
                List.of());
    }

    private static boolean differ(Figure one, Figure other) {
        return !one.value().equals(other.value())
                || !one.numerator().equals(other.numerator())
                || !one.denominator().equals(other.denominator());
    }

    /** Every correction that says something else of a plan, in the order received. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** What the corrections changed of one figure, in the order received; empty where it stands as first told. */
    public List<Revision> of(Figure figure, Optional<LocalDate> export) {
        return byScope.computeIfAbsent(figure.scope(), this::revisions).getOrDefault(Key.of(figure, export), List.of());
    }

    /** How many figures of the whole programme a correction changed, those of each export's promises left out. */
    public int figuresOfTheProgramme(Correction correction) {
        return (int) byScope.computeIfAbsent(Scope.PROGRAMME, this::revisions).entrySet().stream()
                .filter(figure -> figure.getKey().export().isEmpty())
                .filter(figure -> figure.getValue().stream()
                        .anyMatch(revision -> revision.why().contains(correction)))
                .count();
    }

    private Map<Key, List<Revision>> revisions(Scope scope) {
        return steps.stream()
                .flatMap(step -> step.revisions(scope).stream())
                .collect(Collectors.groupingBy(revision -> Key.of(revision.after(), revision.export())));
    }

    /** The plan as it would stand without any correction. */
    public Optional<ScheduledPlan> uncorrected(PlanKey plan) {
        return Optional.ofNullable(uncorrected.get(plan));
    }
}
