package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan.Movement;

/** What changed since a source's export before its newest one. */
final class Movements {
    private Movements() {}

    /** The movement of a plan on record, from its history up to the day. */
    static Movement of(PlanHistory known, PlanStanding now, ExportDates exports, LocalDate day) {
        Optional<LocalDate> newest = exports.newest(known.key().source(), day);
        Optional<LocalDate> before =
                newest.flatMap(date -> exports.before(known.key().source(), date));
        if (now.state() == State.MERGED) {
            return gone(now.version(), false);
        }
        if (now.state() == State.GONE) {
            return gone(
                    now.version(),
                    before.filter(date -> wasRead(known, exports, date)).isPresent());
        }
        Optional<PlanVersion> previous = previous(known, now);
        NavigableSet<ChangeMark> marks = new TreeSet<>();
        now.unconfirmed().ifPresent(marks::add);
        if (previous.isPresent()
                && before.filter(date -> !wasRead(known, exports, date)).isPresent()) {
            marks.add(ChangeMark.RETURNED);
        }
        marks.addAll(VersionMarks.since(previous, known.versions()));
        return new Movement(
                Optional.of(previous.map(version -> Changes.between(version, now.version(), day))
                        .orElse(Change.NEW)),
                previous,
                previous.map(version -> Changes.slip(version, now.version(), day))
                        .orElse(OptionalLong.empty()),
                marks,
                List.of());
    }

    /** That of a plan which says and stands as it did in the export before. */
    static Movement none(PlanVersion previous, State state) {
        return new Movement(
                Optional.of(Change.UNCHANGED),
                Optional.of(previous),
                Changes.isDated(state) ? OptionalLong.of(0) : OptionalLong.empty(),
                new TreeSet<>(),
                List.of());
    }

    private static Movement gone(PlanVersion last, boolean justNow) {
        return new Movement(
                justNow ? Optional.of(Change.GONE) : Optional.empty(),
                justNow ? Optional.of(last) : Optional.empty(),
                OptionalLong.empty(),
                new TreeSet<>(),
                List.of());
    }

    private static boolean wasRead(PlanHistory known, ExportDates exports, LocalDate asAt) {
        return PlanStanding.stateAt(asAt, known, exports).filter(State::isRead).isPresent();
    }

    /** Where the newest export does not confirm it the same version stands now and before. */
    private static Optional<PlanVersion> previous(PlanHistory known, PlanStanding now) {
        if (now.unconfirmed().isPresent()) {
            return Optional.of(now.version());
        }
        int before = known.versions().size() - 2;
        return before < 0 ? Optional.empty() : Optional.of(known.versions().get(before));
    }
}
