package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.ScheduleRow;
import org.quarterlight.document.Chart.StatePart;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.Wording;

/** Charts of a schedule, each with the same facts in words. */
record SchedulePictures(Schedule schedule) {
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
        ForwardWindow window = schedule.window();
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

    Picture states(Caption caption, List<Scope> scopes) {
        List<State> present = STATES.stream()
                .filter(state -> scopes.stream().anyMatch(scope -> count(state, scope) > 0))
                .toList();
        List<Chart.StackedBar> bars = scopes.stream()
                .map(scope -> new Chart.StackedBar(
                        scope.name(),
                        present.stream().map(state -> (int) count(state, scope)).toList()))
                .toList();
        List<String> names = present.stream().map(this::name).toList();
        String words =
                bars.stream().map(bar -> bar.label() + ": " + words(names, bar)).collect(Collectors.joining("; "));
        return new Picture(caption, new Chart.StackedBars(names, bars), words + ".", List.of());
    }

    /** All plans of a scope in one bar; its parts sum to the plans read. */
    Picture stateBar(Caption caption, Scope scope) {
        List<StatePart> parts = STATES.stream()
                .map(state -> new StatePart(name(state), (int) count(state, scope)))
                .filter(part -> part.count() > 0)
                .toList();
        int read = parts.stream().mapToInt(StatePart::count).sum();
        String words = parts.stream()
                .map(part -> Wording.number(part.count()) + " " + part.state())
                .collect(Collectors.joining(", ", "Of " + Wording.number(read) + ": ", "."));
        return new Picture(caption, new Chart.StateBar(read, parts), words, List.of());
    }

    private String name(State state) {
        return state == State.OVERDUE ? OverdueWords.of(schedule).state() : Wording.state(state);
    }

    private long count(State state, Scope scope) {
        return FigureTable.count(schedule.figures(), "plans." + state.word(), scope);
    }

    private static String words(List<String> states, Chart.StackedBar bar) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> Wording.number(bar.counts().get(i)) + " " + states.get(i))
                .collect(Collectors.joining(", "));
    }
}
