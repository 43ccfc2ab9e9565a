package org.quarterlight.track;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ExportDates;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.Lineage;
import org.quarterlight.schedule.Lineages;
import org.quarterlight.schedule.PlanStanding;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.RegisterNames;
import org.quarterlight.schedule.State;

/** Every plan that was due at an export date of its own source; a promise once the three months have passed. */
final class DuePlans {
    private final ExportDates exports;
    private final Lineages lineages;
    private final RegisterNames names;
    private final List<Due> dues;

    DuePlans(RecordAsAt reading) {
        exports = reading.dates();
        lineages = new Lineages(reading);
        names = new RegisterNames(reading.programme().organisations());
        dues = lineages.all().stream()
                .flatMap(plan -> due(plan, reading.asAt()))
                .sorted(Comparator.comparing(Due::made)
                        .thenComparing(due -> due.plan().key()))
                .toList();
    }

    private record Due(Lineage plan, LocalDate made, ForwardWindow window, PlanVersion version) {}

    /** A promise and what had become of it by a day. */
    record Judgement(PlanVersion version, PromiseOutcome outcome) {}

    /** What a plan's promises are judged by: its own history, or that of the plan it was merged into. */
    private record Judged(PlanHistory history, PlanStanding standing) {}

    private Stream<Due> due(Lineage plan, LocalDate upTo) {
        return exports.of(plan.key().source()).headSet(upTo, true).stream()
                .filter(made -> PlanStanding.stateAt(made, plan.own(), exports)
                        .filter(State.DUE::equals)
                        .isPresent())
                .flatMap(made -> PlanStanding.at(made, plan.own(), exports).stream()
                        .map(standing ->
                                new Due(plan, made, new ForwardWindow(made), names.named(standing.version()))));
    }

    /** The promises whose three months had passed by a day, judged by what was on record then. */
    List<Promise> promisesBy(LocalDate day) {
        Function<Due, Judged> judging = judgingAt(day);
        return passedBy(day).map(due -> promise(due, judging.apply(due), day)).toList();
    }

    /** What had become of those promises by then, without the lines it is told by. */
    Stream<Judgement> judgementsBy(LocalDate day) {
        Function<Due, Judged> judging = judgingAt(day);
        return passedBy(day).map(due -> new Judgement(due.version, outcome(due, judging.apply(due))));
    }

    /** Judges each plan once, however many promises it made. */
    private Function<Due, Judged> judgingAt(LocalDate day) {
        Map<PlanKey, Judged> judged = new HashMap<>();
        return due -> judged.computeIfAbsent(due.plan.key(), key -> judged(due.plan, day));
    }

    private Stream<Due> passedBy(LocalDate day) {
        return dues.stream().takeWhile(due -> !due.window.last().isAfter(day));
    }

    private static PromiseOutcome outcome(Due due, Judged now) {
        return PromiseOutcome.of(due.version, due.made, now.standing);
    }

    private static Promise promise(Due due, Judged now, LocalDate day) {
        Stream<Line> evidence = Stream.concat(
                Stream.of(due.version.line(), now.standing.version().line()),
                now.standing.toldLive(now.history, day).stream().map(PlanVersion::line));
        return new Promise(
                due.made,
                due.version,
                outcome(due, now),
                evidence.distinct().sorted().toList());
    }

    private Judged judged(Lineage plan, LocalDate day) {
        PlanStanding own = PlanStanding.at(day, plan.history(), exports).orElseThrow();
        if (own.state().isRead()) {
            return new Judged(plan.history(), own);
        }
        PlanHistory heir = lineages.last(plan).history();
        Optional<PlanStanding> standing = PlanStanding.at(day, heir, exports);
        return standing.map(now -> new Judged(heir, now)).orElseGet(() -> new Judged(plan.history(), own));
    }
}
