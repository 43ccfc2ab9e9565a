package org.quarterlight.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.DumbBell;
import org.quarterlight.document.Counted;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.Wording;

/** What was promised first and what happened, a row a plan. */
record HappenedPicture(Schedule schedule) {
    /** The plans that were once given a day, those longest from promised to live (or to now) first. */
    List<ScheduledPlan> promised(List<ScheduledPlan> plans) {
        return plans.stream()
                .filter(plan -> PromisedPicture.first(plan).isPresent())
                .sorted(Comparator.comparingLong((ScheduledPlan plan) -> -waited(plan))
                        .thenComparing(PlanNames::organisation, NaturalOrder.OF_NAMES))
                .toList();
    }

    private long waited(ScheduledPlan plan) {
        LocalDate end = happened(plan).orElse(schedule.asAt());
        return ChronoUnit.DAYS.between(promised(plan), end);
    }

    private static LocalDate promised(ScheduledPlan plan) {
        return PromisedPicture.first(plan).map(Interval::measuringDay).orElseThrow();
    }

    private static Optional<LocalDate> happened(ScheduledPlan plan) {
        return plan.wentLive().map(Interval::measuringDay);
    }

    Picture block(Caption caption, List<ScheduledPlan> plans) {
        PlanNames names = new PlanNames(schedule);
        List<DumbBell> rows = plans.stream()
                .map(plan -> new DumbBell(
                        names.of(plan), promised(plan), happened(plan).orElse(null), between(plan)))
                .toList();
        String words = rows.stream().map(HappenedPicture::words).collect(Collectors.joining("; ", "", "."));
        return new Picture(caption, new Chart.DumbBells(schedule.asAt(), rows), words, List.of());
    }

    /** The days between, where both are known to the day; a go-live known less well is only said to be by its last day. */
    private static String between(ScheduledPlan plan) {
        Optional<Interval> live = plan.wentLive();
        if (live.isEmpty()) {
            return switch (plan.state()) {
                case LIVE, LIVE_IN_PART -> "live, day not known";
                case GONE, MERGED, STOPPED, UNDATED, OVERDUE, DUE, POSSIBLY_DUE, LATER ->
                    plan.tellsLive() ? "not live" : "not told whether live";
            };
        }
        if (!live.get().isOneDay()) {
            return "by " + Wording.shortDate(live.get().measuringDay());
        }
        long days = ChronoUnit.DAYS.between(promised(plan), live.get().measuringDay());
        String words = Counted.of(Math.abs(days), "day");
        return days == 0 ? "on the day" : words + (days > 0 ? " late" : " early");
    }

    private static String words(DumbBell row) {
        String promised = row.label() + ": promised " + Wording.shortDate(row.promised());
        LocalDate live = row.live();
        boolean certain = live != null && !row.between().startsWith("by ");
        if (live == null) {
            return promised + ", " + row.between();
        }
        return promised + ", live " + (certain ? Wording.shortDate(live) + ", " : "") + row.between();
    }
}
