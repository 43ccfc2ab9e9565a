package org.quarterlight.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;

/** The export lines that a plan's part in a figure can be checked against. */
final class EvidenceLines {
    private EvidenceLines() {}

    /** The line that counts and, where a date was withdrawn, the last line that gave it. */
    static Stream<Line> ofState(ScheduledPlan plan) {
        boolean withdrawn = plan.undated().equals(Optional.of(Undated.WITHDRAWN));
        return Stream.concat(
                Stream.of(plan.version().line()),
                withdrawn ? line(plan.history().lastDated()) : Stream.empty());
    }

    /** The line that counts and the last that gave a date. */
    static Stream<Line> ofLastDate(ScheduledPlan plan) {
        return Stream.concat(
                Stream.of(plan.version().line()), line(plan.history().lastDated()));
    }

    /** The lines that gave another planned date than was last given, the first of all among them. */
    static Stream<Line> ofDateChanges(ScheduledPlan plan) {
        List<Line> lines = new ArrayList<>();
        Optional<Interval> last = Optional.empty();
        for (PlanVersion version : plan.history().versions()) {
            Optional<Interval> given = version.dates().planned().interval();
            if (given.isPresent() && !given.equals(last)) {
                lines.add(version.line());
                last = given;
            }
        }
        return lines.stream();
    }

    static Stream<Line> ofChange(ScheduledPlan plan) {
        return Stream.concat(
                Stream.of(plan.version().line()), line(plan.movement().previous()));
    }

    static Stream<Line> ofBaseline(ScheduledPlan plan) {
        Optional<PlanVersion> origin = plan.history().firstBaselined().or(plan.history()::firstDated);
        return Stream.of(Stream.of(plan.version().line()), line(origin), ofGoLive(plan))
                .flatMap(lines -> lines);
    }

    /** The line that shows the plan live and, where it is known, those its go-live is told from. */
    static Stream<Line> ofLiveSince(ScheduledPlan plan) {
        return Stream.concat(Stream.of(plan.version().line()), ofGoLive(plan));
    }

    /** A go-live is told by its actual date, or by the last line that does not show it and the first that does. */
    static Stream<Line> ofGoLive(ScheduledPlan plan) {
        if (plan.wentLive().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(plan.version().line()), plan.toldLive().stream().map(PlanVersion::line));
    }

    private static Stream<Line> line(Optional<PlanVersion> version) {
        return version.map(PlanVersion::line).stream();
    }
}
