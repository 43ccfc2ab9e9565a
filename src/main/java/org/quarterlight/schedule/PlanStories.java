package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.schedule.PlanStory.Telling;

/** Tells every plan export by export, each as the issue of that export's date would. */
public final class PlanStories {
    private final RecordAsAt reading;
    private final ExportDates exports;
    private final Map<PlanKey, ScheduledPlan> scheduled;

    public PlanStories(RecordAsAt reading, Schedule schedule) {
        this.reading = reading;
        this.exports = reading.dates();
        this.scheduled = schedule.plans().stream()
                .collect(Collectors.toMap(plan -> plan.version().key(), Function.identity()));
    }

    /** In the order of source and plan id, each told when it is asked for. */
    public Stream<PlanStory> all() {
        return new Lineages(reading)
                .all().stream()
                        .flatMap(lineage -> Optional.ofNullable(scheduled.get(lineage.key())).stream()
                                .map(plan -> new PlanStory(plan, tellings(lineage.history()))));
    }

    private List<Telling> tellings(PlanHistory history) {
        LocalDate first = history.versions().getFirst().asAt();
        List<Telling> tellings = new ArrayList<>();
        for (LocalDate day : exports.of(history.key().source()).tailSet(first, true)) {
            again(tellings, history, day)
                    .or(() -> telling(history.upTo(day), day))
                    .filter(telling -> !isGoneBefore(tellings) || telling.state() != State.GONE)
                    .ifPresent(tellings::add);
        }
        return tellings;
    }

    /** On most nights most plans are told as the night before: what says the same and stands the same has not moved. */
    private static Optional<Telling> again(List<Telling> before, PlanHistory history, LocalDate day) {
        if (before.isEmpty() || !before.getLast().isGiven()) {
            return Optional.empty();
        }
        Telling last = before.getLast();
        return history.lastUpTo(day)
                .filter(now -> now.asAt().equals(day)
                        && now.saysTheSameAs(last.version())
                        && StateRules.state(now, day) == last.state())
                .map(now -> new Telling(day, now, last.state(), Movements.none(last.version(), last.state())));
    }

    private static boolean isGoneBefore(List<Telling> tellings) {
        return !tellings.isEmpty() && tellings.getLast().state() == State.GONE;
    }

    private Optional<Telling> telling(PlanHistory known, LocalDate day) {
        return PlanStanding.now(day, known, exports)
                .map(standing -> new Telling(
                        day, standing.version(), standing.state(), Movements.of(known, standing, exports, day)));
    }
}
