package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.schedule.ScheduledPlan.Movement;

/** Computes the schedule of an as-at date from what is on record. */
public final class Scheduling {
    private final RecordAsAt reading;
    private final ExportDates exports;

    private Scheduling(RecordAsAt reading) {
        this.reading = reading;
        this.exports = reading.dates();
    }

    /** The schedule with its figures; those of promises are not among them. */
    public static Schedule schedule(RecordAsAt reading) {
        return new Scheduling(reading).schedule();
    }

    private Schedule schedule() {
        NewestOfSources sources = NewestOfSources.of(reading, exports);
        List<ScheduledPlan> plans = plans(sources);
        PlansByScope byScope = new PlansByScope(plans, reading.groupings());
        Figures figures = new Figures(byScope.all().keySet(), scope -> figures(scope, byScope, sources));
        return new Schedule(
                reading.asAt(),
                plans,
                byScope,
                figures,
                exports(source -> exports.newest(source, reading.asAt())),
                exports(source -> exports.newest(source, reading.asAt()).flatMap(date -> exports.before(source, date))),
                reading.files(),
                reading.rejected(),
                new ScheduleNotes(reading, exports, plans).sentences(),
                reading.programme().upTo(reading.asAt()));
    }

    private List<Export> exports(Function<String, Optional<LocalDate>> date) {
        return exports.sources().stream()
                .flatMap(source -> date.apply(source).stream()
                        .flatMap(asAt -> reading.exports().stream()
                                .filter(export -> export.source().equals(source)
                                        && export.asAt().equals(asAt))))
                .toList();
    }

    private List<ScheduledPlan> plans(NewestOfSources sources) {
        RegisterNames names = new RegisterNames(reading.programme().organisations());
        List<Lineage> lineages = new Lineages(reading).all();
        Map<PlanKey, PlanStanding> standings = new HashMap<>();
        lineages.forEach(plan -> plan.at(reading.asAt(), exports).ifPresent(now -> standings.put(plan.key(), now)));
        RecordConflicts conflicts = new RecordConflicts(reading.asAt(), names);
        lineages.forEach(plan -> conflicts.add(plan, standing(standings, plan)));
        return lineages.stream()
                .map(plan -> scheduled(plan, standing(standings, plan), conflicts.of(plan.key()), names, sources))
                .toList();
    }

    private static PlanStanding standing(Map<PlanKey, PlanStanding> standings, Lineage plan) {
        return Optional.ofNullable(standings.get(plan.key())).orElseThrow();
    }

    private ScheduledPlan scheduled(
            Lineage plan, PlanStanding standing, List<String> conflicts, RegisterNames names, NewestOfSources sources) {
        PlanHistory known = plan.history();
        Movement movement = Movements.of(known, standing, exports, reading.asAt());
        return new ScheduledPlan(
                names.named(standing.version()),
                standing.state(),
                standing.undated(),
                conflicts.isEmpty() ? movement : with(movement, conflicts),
                DateHistories.of(known, standing, exports),
                standing.wentLive(),
                sources.tellsLive(plan.key().source()));
    }

    private static Movement with(Movement movement, List<String> conflicts) {
        SortedSet<ChangeMark> marks = new TreeSet<>(movement.marks());
        marks.add(ChangeMark.CONFLICT);
        return new Movement(movement.change(), movement.previous(), movement.slipDays(), marks, conflicts);
    }

    private static List<Figure> figures(Scope scope, PlansByScope byScope, NewestOfSources sources) {
        List<ScheduledPlan> plans = byScope.of(scope);
        return Stream.concat(
                        new ScopeTally(scope, sources, plans).figures().stream(),
                        ofColumns(byScope.groupings(), scope, sources.asAt(), plans))
                .toList();
    }

    private static Stream<Figure> ofColumns(
            Groupings groupings, Scope scope, LocalDate asAt, List<ScheduledPlan> plans) {
        return groupings.numbers().stream().map(column -> new ColumnFigures(column).figure(scope, asAt, plans));
    }
}
