package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.ScheduleRow;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Scope;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Window;

/** Charts of a schedule, each with the same facts in words. */
record Pictures(Schedule schedule) {
    /** The states a stacked bar shows, in the order a plan moves through them. */
    private static final List<State> STATES = List.of(
            State.LIVE,
            State.LIVE_IN_PART,
            State.DUE,
            State.POSSIBLY_DUE,
            State.LATER,
            State.OVERDUE,
            State.UNDATED,
            State.STOPPED);

    Block forwardSchedule(Caption caption, List<ScheduledPlan> plans) {
        Window window = schedule.window();
        List<ScheduleRow> rows = plans.stream()
                .filter(plan -> plan.state() == State.DUE || plan.state() == State.POSSIBLY_DUE)
                .sorted(Comparator.comparing(
                        plan -> planned(plan).map(Interval::measuringDay).orElse(LocalDate.MAX)))
                .map(this::scheduleRow)
                .toList();
        Chart chart = new Chart.ForwardSchedule(window.first(), window.last(), rows);
        String words = rows.isEmpty()
                ? "No plan is dated in the window."
                : rows.stream().map(row -> row.label() + ": " + row.dateText()).collect(Collectors.joining("; ")) + ".";
        return new Block.Picture(caption, chart, words, List.of());
    }

    private static Optional<Interval> planned(ScheduledPlan plan) {
        return plan.version().dates().planned().interval();
    }

    private ScheduleRow scheduleRow(ScheduledPlan plan) {
        Optional<Interval> rest = planned(plan).flatMap(days -> days.after(schedule.asAt()));
        return new ScheduleRow(
                distinctLabel(plan),
                rest.map(Interval::from).orElse(null),
                rest.map(Interval::to).orElse(null),
                Wording.stated(plan.version().dates().planned()),
                plan.state() == State.DUE);
    }

    Block milestoneTrend(Caption caption, List<ScheduledPlan> plans) {
        List<TrendLine> lines = plans.stream().map(this::trendLine).toList();
        String words = lines.stream().map(Pictures::words).collect(Collectors.joining(" "));
        return new Block.Picture(caption, new Chart.MilestoneTrend(lines), words, List.of());
    }

    private TrendLine trendLine(ScheduledPlan plan) {
        List<TrendPoint> points =
                plan.history().versions().stream().map(Pictures::trendPoint).toList();
        return new TrendLine(
                distinctLabel(plan),
                points,
                plan.wentLive().map(Interval::measuringDay).orElse(null));
    }

    private static TrendPoint trendPoint(PlanVersion version) {
        return new TrendPoint(
                version.asAt(),
                version.dates().planned().interval().map(Interval::measuringDay).orElse(null));
    }

    private static String words(TrendLine line) {
        String points = line.points().stream()
                .map(point -> "reported " + Wording.shortDate(point.reported()) + ", planned "
                        + Optional.ofNullable(point.planned())
                                .map(Wording::shortDate)
                                .orElse("without a date"))
                .collect(Collectors.joining("; "));
        String live = Optional.ofNullable(line.live())
                .map(day -> "; live " + Wording.shortDate(day))
                .orElse("");
        return line.label() + ": " + points + live + ".";
    }

    Block states(Caption caption, List<Scope> scopes) {
        List<State> present = STATES.stream()
                .filter(state -> scopes.stream().anyMatch(scope -> count(state, scope) > 0))
                .toList();
        List<Chart.StackedBar> bars = scopes.stream()
                .map(scope -> new Chart.StackedBar(
                        scope.name(),
                        present.stream().map(state -> (int) count(state, scope)).toList()))
                .toList();
        List<String> names = present.stream().map(Wording::state).toList();
        String words =
                bars.stream().map(bar -> bar.label() + ": " + words(names, bar)).collect(Collectors.joining("; "));
        return new Block.Picture(caption, new Chart.StackedBars(names, bars), words + ".", List.of());
    }

    private long count(State state, Scope scope) {
        return FigureTable.count(schedule.figures(), "plans." + state.word(), scope);
    }

    private static String words(List<String> states, Chart.StackedBar bar) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> bar.counts().get(i) + " " + states.get(i))
                .collect(Collectors.joining(", "));
    }

    /** The organisation alone, or with its product where it has several plans. */
    private String distinctLabel(ScheduledPlan plan) {
        String label = label(plan);
        boolean several = schedule.plans(Scope.organisation(plan.version().organisation())).stream()
                        .filter(other -> label(other).equals(label))
                        .limit(2)
                        .count()
                > 1;
        return several ? plan.label() : label;
    }

    static String label(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan);
    }
}
