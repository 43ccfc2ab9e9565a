package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.ScheduleRow;
import org.quarterlight.document.Chart.StatePart;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;
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

    Picture forwardSchedule(Caption caption, List<ScheduledPlan> plans) {
        Window window = schedule.window();
        List<ScheduleRow> rows = plans.stream()
                .filter(plan -> plan.state() == State.DUE || plan.state() == State.POSSIBLY_DUE)
                .sorted(Comparator.comparing(
                        plan -> planned(plan).map(Interval::measuringDay).orElse(LocalDate.MAX)))
                .map(this::scheduleRow)
                .toList();
        Chart chart = new Chart.ForwardSchedule(window.first(), window.last(), rows);
        String words = rows.isEmpty()
                ? "None is dated in the window."
                : rows.stream().map(row -> row.label() + ": " + row.dateText()).collect(Collectors.joining("; ")) + ".";
        return new Picture(caption, chart, words, List.of());
    }

    private static Optional<Interval> planned(ScheduledPlan plan) {
        return plan.version().dates().planned().interval();
    }

    private ScheduleRow scheduleRow(ScheduledPlan plan) {
        Optional<Interval> rest = planned(plan).flatMap(days -> days.after(schedule.asAt()));
        return new ScheduleRow(
                new PlanNames(schedule).of(plan),
                rest.map(Interval::from).orElse(null),
                rest.map(Interval::to).orElse(null),
                Wording.stated(plan.version().dates().planned()),
                plan.state() == State.DUE);
    }

    Picture milestoneTrend(Caption caption, List<ScheduledPlan> plans) {
        List<TrendLine> lines = plans.stream().map(this::trendLine).toList();
        String words = lines.stream().map(Pictures::words).collect(Collectors.joining(" "));
        return new Picture(caption, new Chart.MilestoneTrend(lines), words, List.of());
    }

    private TrendLine trendLine(ScheduledPlan plan) {
        List<TrendPoint> points =
                plan.history().versions().stream().map(Pictures::trendPoint).toList();
        return new TrendLine(
                new PlanNames(schedule).of(plan),
                points,
                plan.wentLive().map(Interval::measuringDay).orElse(null));
    }

    /** What a version says is planned; a date that its source reviews, withholds or paused does not stand. */
    private static TrendPoint trendPoint(PlanVersion version) {
        StatedDate planned = version.dates().planned();
        String status = setAside(version);
        if (!status.isEmpty()) {
            return new TrendPoint(version.asAt(), null, status);
        }
        return new TrendPoint(
                version.asAt(), planned.interval().map(Interval::measuringDay).orElse(null), said(planned));
    }

    /** Why the version's date does not stand; empty where it does. */
    private static String setAside(PlanVersion version) {
        return switch (version.dates().status()) {
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> "withheld";
            case NOT_GIVEN, FIRM, INDICATIVE, NOT_SET -> version.stage() == Stage.PAUSED ? "paused" : "";
        };
    }

    /** The source's words; a shorthand of tables is not for a picture. */
    private static String said(StatedDate date) {
        String words = Wording.stated(date);
        return Wording.meaning(words).isPresent() ? "no date" : words;
    }

    /** What each report said that differs from the report before. */
    private static String words(TrendLine line) {
        List<String> changes = new ArrayList<>();
        String last = null;
        for (TrendPoint point : line.points()) {
            if (!point.text().equals(last)) {
                changes.add("reported " + Wording.shortDate(point.reported()) + ", " + point.text());
                last = point.text();
            }
        }
        String points = String.join("; ", changes);
        String live = Optional.ofNullable(line.live())
                .map(day -> "; live " + Wording.shortDate(day))
                .orElse("");
        return line.label() + ": " + points + live + ".";
    }

    Picture states(Caption caption, List<Scope> scopes) {
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
        return new Picture(caption, new Chart.StackedBars(names, bars), words + ".", List.of());
    }

    /** All plans of a scope in one bar; its parts sum to the plans read. */
    Picture stateBar(Caption caption, Scope scope) {
        List<StatePart> parts = STATES.stream()
                .map(state -> new StatePart(Wording.state(state), (int) count(state, scope)))
                .filter(part -> part.count() > 0)
                .toList();
        int read = parts.stream().mapToInt(StatePart::count).sum();
        String words = parts.stream()
                .map(part -> part.count() + " " + part.state())
                .collect(Collectors.joining(", ", "Of " + read + ": ", "."));
        return new Picture(caption, new Chart.StateBar(read, parts), words, List.of());
    }

    private long count(State state, Scope scope) {
        return FigureTable.count(schedule.figures(), "plans." + state.word(), scope);
    }

    private static String words(List<String> states, Chart.StackedBar bar) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> bar.counts().get(i) + " " + states.get(i))
                .collect(Collectors.joining(", "));
    }

    static String label(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan);
    }
}
