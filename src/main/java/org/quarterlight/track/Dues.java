package org.quarterlight.track;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ExportDates;
import org.quarterlight.schedule.Reading;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.Standing;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Window;

/** Every plan that was due at an export date of its own source; a promise once the three months have passed. */
final class Dues {
    private final ExportDates exports;
    private final List<Due> dues;

    Dues(Reading reading) {
        exports = reading.dates();
        dues = Scheduling.histories(reading).stream()
                .flatMap(plan -> due(plan, reading.asAt()))
                .sorted(Comparator.comparing(Due::made)
                        .thenComparing(due -> due.plan().key()))
                .toList();
    }

    private record Due(PlanHistory plan, LocalDate made, PlanVersion version) {}

    private Stream<Due> due(PlanHistory plan, LocalDate upTo) {
        return exports.of(plan.key().source()).headSet(upTo, true).stream()
                .flatMap(made -> Standing.at(made, plan, exports).stream()
                        .filter(standing -> standing.state() == State.DUE)
                        .map(standing -> new Due(plan, made, standing.version())));
    }

    /** The promises whose three months had passed by a day, judged by what was on record then. */
    List<Promise> promisesBy(LocalDate day) {
        return dues.stream()
                .filter(due -> !new Window(due.made).last().isAfter(day))
                .map(due -> promise(due, day))
                .toList();
    }

    private Promise promise(Due due, LocalDate day) {
        Standing now = Standing.at(day, due.plan, exports).orElseThrow();
        Stream<Line> evidence = Stream.concat(
                Stream.of(due.version.line(), now.version().line()),
                now.toldLive(due.plan, day).stream().map(PlanVersion::line));
        return new Promise(
                due.made,
                due.version,
                PromiseOutcome.of(due.version, due.made, now),
                evidence.distinct().sorted().toList());
    }
}
