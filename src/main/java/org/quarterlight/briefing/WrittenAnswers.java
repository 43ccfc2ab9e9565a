package org.quarterlight.briefing;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Figure;
import org.quarterlight.schedule.Figures;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;

/** The table of a written answer: every plan in scope, its original and current date, the delay, installed or proposed. */
record WrittenAnswers(Subject subject, Figures figures, FigureText text) {
    private static final List<Column> COLUMNS = List.of(
            new Column("Organisation", Align.LEFT, true),
            new Column("Product", Align.LEFT, false),
            new Column("Original date", Align.LEFT, false),
            new Column("Current date", Align.LEFT, false),
            new Column("Delay, days", Align.RIGHT, false),
            new Column("Installed or proposed", Align.LEFT, false));

    static List<ScheduledPlan> inScope(List<ScheduledPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.state() != State.STOPPED && plan.state().isRead())
                .toList();
    }

    Block block(Caption caption, List<ScheduledPlan> plans) {
        RevisedRow row = new RevisedRow(text.revisions(), WrittenAnswers::cells);
        List<Row> rows = plans.stream().map(row::of).toList();
        String note =
                "Original date: the first baseline or, where none was ever given, the first planned date on record. "
                        + "Current date: the go-live of what is installed, the planned date of what is proposed. Delay: whole "
                        + "days between the last days of the two.";
        return NotedTables.table(caption, COLUMNS, rows, total(plans), note);
    }

    private static List<String> cells(ScheduledPlan plan) {
        return List.of(
                PlanColumn.ORGANISATION.cell(plan),
                PlanColumn.PRODUCT.cell(plan),
                PlanColumn.FIRST_DATE.cell(plan),
                current(plan),
                PlanColumn.DELAY.cell(plan),
                installed(plan.state()));
    }

    private static String current(ScheduledPlan plan) {
        return switch (plan.state()) {
            case LIVE, LIVE_IN_PART -> PlanColumn.ACTUAL.cell(plan);
            case UNDATED -> PlanColumn.STATE.cell(plan);
            case GONE, MERGED, STOPPED, OVERDUE, DUE, POSSIBLY_DUE, LATER -> PlanColumn.PLANNED.cell(plan);
        };
    }

    private static String installed(State state) {
        return switch (state) {
            case LIVE -> "installed";
            case LIVE_IN_PART -> "installed in part";
            case GONE, MERGED, STOPPED, UNDATED, OVERDUE, DUE, POSSIBLY_DUE, LATER -> "proposed";
        };
    }

    private Row total(List<ScheduledPlan> plans) {
        long days = plans.stream()
                .mapToLong(plan -> plan.history().slipSinceBaselineDays().orElse(0))
                .sum();
        List<List<Inline>> cells = List.of(
                NotedTables.joined(
                        NotedTables.text("Total: "), text.counted(figure("plans.in-scope"), "plan", "plans", false)),
                NotedTables.text(Wording.NOT_APPLICABLE),
                NotedTables.text(Wording.NOT_APPLICABLE),
                NotedTables.text(Wording.NOT_APPLICABLE),
                text.signed(total(plans, days), days),
                NotedTables.joined(
                        text.value(figure("plans.live")),
                        NotedTables.text(" installed, "),
                        text.value(figure("plans.live-in-part")),
                        NotedTables.text(" in part, the rest proposed")));
        return new Row("", cells);
    }

    private Figure total(List<ScheduledPlan> plans, long days) {
        List<Line> lines = plans.stream()
                .filter(plan -> plan.history().slipSinceBaselineDays().isPresent())
                .flatMap(plan -> Stream.concat(
                        Stream.of(plan.version()),
                        plan.history().firstBaselined().or(plan.history()::firstDated).stream()))
                .map(PlanVersion::line)
                .distinct()
                .sorted()
                .toList();
        return new Figure(
                "delay.days.total",
                subject.scope(),
                new Figure.Count(days),
                "days",
                "Sum of the delays of this table.",
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                figure("plans.in-scope").asAt(),
                lines);
    }

    private Figure figure(String id) {
        return figures.find(id, subject.scope()).orElseThrow();
    }
}
