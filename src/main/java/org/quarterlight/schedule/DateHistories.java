package org.quarterlight.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan.DateHistory;

/** The dates of a plan that are kept for ever, and what is counted over all its versions. */
final class DateHistories {
    private DateHistories() {}

    static DateHistory of(PlanHistory known, PlanStanding now, ExportDates exports) {
        List<PlanVersion> versions = known.versions();
        Optional<PlanVersion> firstDated = first(versions.stream(), DateHistories::planned);
        Optional<PlanVersion> firstBaselined = first(versions.stream(), DateHistories::baseline);
        return new DateHistory(
                firstDated,
                firstBaselined,
                first(versions.reversed().stream(), DateHistories::planned),
                slip(
                        firstBaselined
                                .flatMap(DateHistories::baseline)
                                .or(() -> firstDated.flatMap(DateHistories::planned)),
                        now),
                dateChanges(versions),
                versions.getFirst().asAt(),
                versions.getLast().asAt(),
                lastChanged(known, now, exports),
                versions);
    }

    private static Optional<Interval> planned(PlanVersion version) {
        return version.dates().planned().interval();
    }

    private static Optional<Interval> baseline(PlanVersion version) {
        return version.dates().baseline().interval();
    }

    private static Optional<PlanVersion> first(
            Stream<PlanVersion> versions, Function<PlanVersion, Optional<Interval>> date) {
        return versions.filter(version -> date.apply(version).isPresent()).findFirst();
    }

    /**
     * To the go-live of a live plan, unless it is known only to more than a month of days; to the planned date of a
     * dated one. No other plan has a slip.
     */
    private static OptionalLong slip(Optional<Interval> origin, PlanStanding now) {
        Optional<Interval> reached = Changes.isDated(now.state())
                ? planned(now.version())
                : now.wentLive().filter(days -> !days.isLongerThanAMonth());
        if (origin.isEmpty() || reached.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(
                origin.get().measuringDay(), reached.get().measuringDay()));
    }

    private static int dateChanges(List<PlanVersion> versions) {
        List<Interval> given = versions.stream()
                .map(DateHistories::planned)
                .flatMap(Optional::stream)
                .toList();
        int changes = 0;
        for (int i = 1; i < given.size(); i++) {
            changes += given.get(i).equals(given.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    /** A gone plan changed when its source first left it out. */
    private static LocalDate lastChanged(PlanHistory known, PlanStanding now, ExportDates exports) {
        List<PlanVersion> versions = known.versions();
        if (!now.state().isRead()) {
            return firstMissing(known, exports);
        }
        for (int i = versions.size() - 1; i > 0; i--) {
            PlanVersion version = versions.get(i);
            if (Changes.between(versions.get(i - 1), version, version.asAt()) != Change.UNCHANGED) {
                return version.asAt();
            }
        }
        return versions.getFirst().asAt();
    }

    private static LocalDate firstMissing(PlanHistory known, ExportDates exports) {
        String source = known.key().source();
        return exports.goneSince(source, known.lastSeen(), LocalDate.MAX)
                .or(() -> exports.after(source, known.lastSeen()))
                .orElseThrow();
    }
}
