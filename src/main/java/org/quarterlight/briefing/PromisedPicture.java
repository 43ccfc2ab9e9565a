package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.Step;
import org.quarterlight.document.Counted;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.wording.Wording;

/** Running counts of plans by the date first given, by go-live or the date planned now, and by go-live. */
record PromisedPicture(LocalDate asAt) {
    Block block(Caption caption, List<ScheduledPlan> plans) {
        List<ScheduledPlan> dated = plans.stream()
                .filter(plan -> plan.state().isRead() && first(plan).isPresent())
                .toList();
        List<Step> promised = steps(dated, PromisedPicture::first);
        List<Step> planned = steps(dated, PromisedPicture::expected);
        List<Step> delivered = steps(dated, ScheduledPlan::wentLive);
        String words = "All of the " + Counted.of(dated.size(), "plan") + " that were ever given a date: by the end of "
                + Wording.longDate(asAt) + " the first date of " + upTo(promised) + " had passed, and "
                + upTo(delivered)
                + " had gone live on a day that is known, whole or in part; " + last(planned)
                + " have a go-live day or a planned date now. A date that is several days counts on its last.";
        Chart chart = new Chart.PromisedAndDelivered(asAt, promised, planned, delivered);
        return new Block.Picture(caption, chart, words, List.of());
    }

    static Optional<Interval> first(ScheduledPlan plan) {
        return Stream.of(
                        plan.history()
                                .firstBaselined()
                                .map(version -> version.dates().baseline()),
                        plan.history()
                                .firstDated()
                                .map(version -> version.dates().planned()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(date -> date.interval());
    }

    private static Optional<Interval> expected(ScheduledPlan plan) {
        return switch (plan.state()) {
            case LIVE, LIVE_IN_PART -> plan.wentLive();
            case OVERDUE, DUE, POSSIBLY_DUE, LATER ->
                plan.version().dates().planned().interval();
            case GONE, MERGED, STOPPED, UNDATED -> Optional.empty();
        };
    }

    private static List<Step> steps(List<ScheduledPlan> plans, Function<ScheduledPlan, Optional<Interval>> date) {
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        plans.stream()
                .filter(plan -> plan.state().isRead())
                .map(date)
                .flatMap(Optional::stream)
                .forEach(days -> perDay.merge(days.measuringDay(), 1, Integer::sum));
        List<Step> steps = new ArrayList<>();
        perDay.forEach((day, number) -> steps.add(new Step(day, last(steps) + number)));
        return steps;
    }

    private static int last(List<Step> steps) {
        return steps.isEmpty() ? 0 : steps.getLast().count();
    }

    private int upTo(List<Step> steps) {
        return last(steps.stream().filter(step -> !step.day().isAfter(asAt)).toList());
    }
}
