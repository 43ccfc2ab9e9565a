package org.quarterlight.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.HeadingsInWords;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** The table of a written answer: every plan in scope, its original and current date, the delay, installed or proposed. */
public record WrittenAnswers(Subject subject, Figures figures, FigureText text, ProgrammeWords words) {
    private static final int OVERDUE_AT = 5;

    public static List<ScheduledPlan> inScope(List<ScheduledPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.state() != State.STOPPED && plan.state().isRead())
                .toList();
    }

    public Block block(Caption caption, List<ScheduledPlan> plans) {
        boolean overdue = plans.stream().anyMatch(plan -> plan.state() == State.OVERDUE);
        RevisedRow row =
                new RevisedRow(text.revisions(), plan -> with(overdue, cells(plan), PlanColumn.overdue(plan, asAt())));
        List<Row> rows = plans.stream().map(row::of).toList();
        String note =
                "Original date: the first baseline or, where none was ever given, the first planned date on record. "
                        + "Current date: the day of what is installed, the planned date of what is proposed. Delay: whole "
                        + "days between the last days of the two.";
        return NotedTables.table(
                caption,
                with(overdue, columns(), PlanColumn.OVERDUE.column(false, HeadingsInWords.of(words, plans))),
                rows,
                total(plans, overdue),
                note);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.organisation().heading(), Align.LEFT, true),
                new Column(words.product().heading(), Align.LEFT, false),
                new Column("Original date", Align.LEFT, false),
                new Column("Current date", Align.LEFT, false),
                new Column("Delay, days", Align.RIGHT, false),
                new Column("Installed or proposed", Align.LEFT, false));
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

    private Row total(List<ScheduledPlan> plans, boolean overdue) {
        List<List<Inline>> cells = List.of(
                NotedTables.joined(
                        NotedTables.text("Total: "),
                        text.counted(
                                figure("plans.in-scope"),
                                words.plan().singular(),
                                words.plan().plural(),
                                false)),
                NotedTables.text(Wording.NOT_APPLICABLE),
                NotedTables.text(Wording.NOT_APPLICABLE),
                NotedTables.text(Wording.NOT_APPLICABLE),
                delays(plans),
                NotedTables.joined(
                        text.value(figure("plans.live")),
                        NotedTables.text(" installed, "),
                        text.value(figure("plans.live-in-part")),
                        NotedTables.text(" in part, the rest proposed")));
        return new Row("", with(overdue, cells, NotedTables.text(Wording.NOT_APPLICABLE)));
    }

    /** The days overdue stand beside the delay where any plan is overdue. */
    private static <T> List<T> with(boolean overdue, List<T> parts, T part) {
        List<T> all = new ArrayList<>(parts);
        if (overdue) {
            all.add(OVERDUE_AT, part);
        }
        return all;
    }

    /** What is late and what is early are never netted. */
    private List<Inline> delays(List<ScheduledPlan> plans) {
        Figure late = total("delay.days.late", plans, days -> days > 0);
        Figure early = total("delay.days.early", plans, days -> days < 0);
        return NotedTables.joined(
                text.signed(late, late.count().orElse(0L)),
                NotedTables.text(" late, "),
                text.signed(early, early.count().orElse(0L)),
                NotedTables.text(" early"));
    }

    private Figure total(String id, List<ScheduledPlan> plans, LongPredicate which) {
        List<ScheduledPlan> summed = plans.stream()
                .filter(plan -> plan.history().slipSinceBaselineDays().isPresent()
                        && which.test(plan.history().slipSinceBaselineDays().getAsLong()))
                .toList();
        long days = summed.stream()
                .mapToLong(plan -> plan.history().slipSinceBaselineDays().orElse(0))
                .sum();
        List<Line> lines = summed.stream()
                .flatMap(plan -> Stream.concat(
                        Stream.of(plan.version()),
                        plan.history().firstBaselined().or(plan.history()::firstDated).stream()))
                .map(PlanVersion::line)
                .distinct()
                .sorted()
                .toList();
        return new Figure(
                id,
                subject.scope(),
                new Figure.Count(days),
                "days",
                "Sum of the delays of this table, those late and those early apart; a go-live of several days counts by its last, of"
                        + " more than a month not at all.",
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                asAt(),
                lines);
    }

    private LocalDate asAt() {
        return figure("plans.in-scope").asAt();
    }

    private Figure figure(String id) {
        return figures.find(id, subject.scope()).orElseThrow();
    }
}
