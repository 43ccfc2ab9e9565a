package org.quarterlight.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.PlanVersion;

/**
 * One plan at the as-at date: its current version, its state, what changed, and its dates' history. For a gone plan the
 * current version is the last its source gave.
 */
public record ScheduledPlan(
        PlanVersion version,
        State state,
        Optional<Undated> undated,
        Movement movement,
        DateHistory history,
        // The days the go-live can lie in; empty where not live, or live in the first export that has the plan.
        Optional<Interval> wentLive,
        // False where its source's newest export has no way to say that a plan is live.
        boolean tellsLive) {

    /** The organisation, product and, where it is not the whole organisation, the scope. */
    public String label() {
        return version.label();
    }

    /** True where the planned date, or the go-live, is later than the first baseline or first date on record. */
    public boolean isLaterThanBaseline() {
        return history.slipSinceBaselineDays().orElse(0) > 0;
    }

    /** True where it is later whatever day of those it can have gone live on. */
    public boolean isSurelyLater() {
        return GoLive.isLive(state)
                ? first().filter(first -> liveDays().startsAfter(first)).isPresent()
                : isLaterThanBaseline();
    }

    /** True where it went live on a day that is not known, in time or later than the first baseline or first date. */
    public boolean isPerhapsLater() {
        return GoLive.isLive(state)
                && first().filter(first -> !liveDays().endedBy(first)).isPresent()
                && !isSurelyLater();
    }

    private Optional<LocalDate> first() {
        return history.origin().flatMap(StatedDate::interval).map(Interval::measuringDay);
    }

    /** A plan live in its first export went live by then. */
    private Interval liveDays() {
        return wentLive.orElse(Interval.until(history.firstSeen()));
    }

    /** True where the go-live is not known to lie in the calendar months up to the as-at date, but may. */
    public boolean perhapsWentLiveWithin(int months, LocalDate asAt) {
        Interval lately = Interval.of(asAt.minusMonths(months).plusDays(1), asAt);
        boolean perhaps = liveDays().overlaps(lately);
        return perhaps && !wentLiveWithin(months, asAt);
    }

    /** Whole days since the planned dates ended, of an overdue plan. */
    public OptionalLong overdueDays(LocalDate asAt) {
        return state == State.OVERDUE
                ? version.dates()
                        .planned()
                        .interval()
                        .map(days -> OptionalLong.of(ChronoUnit.DAYS.between(days.measuringDay(), asAt)))
                        .orElse(OptionalLong.empty())
                : OptionalLong.empty();
    }

    /** True where every day the go-live can lie in is one of the calendar months up to the as-at date. */
    public boolean wentLiveWithin(int months, LocalDate asAt) {
        Interval lately = Interval.of(asAt.minusMonths(months).plusDays(1), asAt);
        return wentLive.filter(days -> days.liesInside(lately)).isPresent();
    }

    /** The versions the go-live is told from; empty where there is no go-live date. */
    public List<PlanVersion> toldLive() {
        return wentLive.isEmpty() ? List.of() : GoLive.toldBy(history.versions());
    }

    /** The supplier before, where the supplier changed. */
    public Optional<String> previousSupplier() {
        List<PlanVersion> versions = history.versions();
        return movement.marks().contains(ChangeMark.SUPPLIER_CHANGED)
                ? VersionMarks.lastGiven(versions.subList(0, versions.size() - 1), VersionMarks::supplier)
                : Optional.empty();
    }

    /** The change since the previous version, slip in days (positive is later), and marks. */
    public record Movement(
            Optional<Change> change,
            Optional<PlanVersion> previous,
            OptionalLong slipDays,
            SortedSet<ChangeMark> marks,
            // One sentence a conflict, for the data notes.
            List<String> conflicts) {}

    /** Three dates kept for ever (first on record, first baseline, and the version's own), and counts over versions. */
    public record DateHistory(
            Optional<PlanVersion> firstDated,
            Optional<PlanVersion> firstBaselined,
            // The last version that gave a planned date, for plans that now give none.
            Optional<PlanVersion> lastDated,
            OptionalLong slipSinceBaselineDays,
            int dateChanges,
            LocalDate firstSeen,
            LocalDate lastConfirmed,
            LocalDate lastChanged,
            // Every version up to the as-at date, oldest first.
            List<PlanVersion> versions) {

        // The date the slip since baseline is measured from: the first baseline or, without one, the first date.
        public Optional<StatedDate> origin() {
            return firstBaselined
                    .map(version -> version.dates().baseline())
                    .or(() -> firstDated.map(version -> version.dates().planned()));
        }

        // True where the last date given, whether it stands or not, had passed by a day.
        public boolean lastDateEndedBy(LocalDate day) {
            return lastDated
                    .flatMap(version -> version.dates().planned().interval())
                    .filter(days -> days.endedBy(day))
                    .isPresent();
        }

        // True where the slip since baseline is measured from a baseline rather than the first date on record.
        public boolean hasBaseline() {
            return firstBaselined.isPresent();
        }

        public long daysSinceChange(LocalDate asAt) {
            return ChronoUnit.DAYS.between(lastChanged, asAt);
        }
    }
}
