package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.ColumnFigures;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.wording.AmountWords;
import org.quarterlight.wording.DirectiveArguments;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.FigureText.Entry;
import org.quarterlight.wording.HeadingsInWords;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OwnColumn;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.SumWords;
import org.quarterlight.wording.SuppliedRating;
import org.quarterlight.wording.TableColumn;
import org.quarterlight.wording.Wording;

/**
 * A table of plans in the columns a template names: a column with {@code ?} behind it is there only where one of the plans
 * has something to show in it. Under a column of numbers stands what they come to over all plans, those cut off included.
 */
public record PlanTable(Schedule schedule, Subject subject, FigureText text, PlanColumns known) {
    /** The first rows of some plans in their order, and how many more there are. */
    public Block block(DirectiveArguments arguments, List<ScheduledPlan> all, int most) {
        List<ScheduledPlan> plans = all.subList(0, Math.min(all.size(), most));
        List<TableColumn> named = withPlanIds(
                withOverdue(
                        names(arguments).stream()
                                .flatMap(name -> column(name, all))
                                .toList(),
                        plans),
                plans,
                all);
        Optional<String> author =
                named.contains(PlanColumn.RATING) ? SuppliedRating.oneAuthor(plans) : Optional.empty();
        List<TableColumn> columns = author.isPresent() ? SuppliedRating.alone(named) : named;
        List<Block.Column> headings = new ArrayList<>();
        HeadingsInWords words =
                HeadingsInWords.of(schedule.programme().profile().words(), plans);
        columns.forEach(column -> headings.add(column.column(headings.isEmpty(), words)));
        RevisedRow row = new RevisedRow(
                text.revisions(),
                plan -> columns.stream()
                        .map(column -> column.cell(plan, schedule.asAt()))
                        .toList());
        List<Row> rows = plans.stream().map(row::of).toList();
        Table table = NotedTables.table(arguments.caption(), headings, rows, null, left(all.size() - plans.size()));
        return new SourceLine(schedule, subject)
                .under(
                        noted(table, notes(arguments, columns, all, author)),
                        plans.stream()
                                .map(plan -> plan.version().remarks().sourceRef())
                                .toList());
    }

    /** Throws where a column is named that there is none of, also where there is no plan to show in it. */
    public void check(DirectiveArguments arguments) {
        names(arguments).forEach(name -> known.named(name.endsWith("?") ? name.substring(0, name.length() - 1) : name));
    }

    /** Names separated by spaces, or a list of names, which may have spaces in them. */
    private static List<String> names(DirectiveArguments arguments) {
        return arguments.values().get("columns") instanceof List
                ? arguments.texts("columns")
                : arguments.words("columns");
    }

    private Stream<TableColumn> column(String name, List<ScheduledPlan> plans) {
        if (!name.endsWith("?")) {
            return Stream.of(known.named(name));
        }
        TableColumn column = known.named(name.substring(0, name.length() - 1));
        return plans.stream().allMatch(column::isSilent) ? Stream.empty() : Stream.of(column);
    }

    /** A delay of 0 of a plan long overdue would mislead: where there is one, its days overdue stand beside the delay. */
    private static List<TableColumn> withOverdue(List<TableColumn> columns, List<ScheduledPlan> plans) {
        boolean any = plans.stream().anyMatch(plan -> plan.state() == State.OVERDUE);
        if (!any || !columns.contains(PlanColumn.DELAY) || columns.contains(PlanColumn.OVERDUE)) {
            return columns;
        }
        List<TableColumn> all = new ArrayList<>(columns);
        all.add(columns.indexOf(PlanColumn.DELAY) + 1, PlanColumn.OVERDUE);
        return all;
    }

    /** Where organisation and product do not tell a shown plan from another of the list, its id stands beside them. */
    private static List<TableColumn> withPlanIds(
            List<TableColumn> columns, List<ScheduledPlan> shown, List<ScheduledPlan> all) {
        int product = columns.indexOf(PlanColumn.PRODUCT);
        if (!columns.contains(PlanColumn.ORGANISATION) || product < 0 || columns.contains(PlanColumn.PLAN)) {
            return columns;
        }
        Map<String, Long> alike = all.stream().collect(Collectors.groupingBy(PlanTable::name, Collectors.counting()));
        if (shown.stream().allMatch(plan -> alike.getOrDefault(name(plan), 0L) < 2)) {
            return columns;
        }
        List<TableColumn> told = new ArrayList<>(columns);
        told.add(product + 1, PlanColumn.PLAN);
        return told;
    }

    private static String name(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan) + "\n" + PlanColumn.PRODUCT.cell(plan);
    }

    private String left(int more) {
        Term plan = schedule.programme().profile().words().plan();
        return more == 0 ? "" : "And " + Wording.number(more) + " more " + plan.counting(more) + ", in schedule.csv.";
    }

    private List<List<Inline>> notes(
            DirectiveArguments arguments,
            List<TableColumn> columns,
            List<ScheduledPlan> plans,
            Optional<String> author) {
        List<List<Inline>> notes = new ArrayList<>();
        author.map(SuppliedRating::note).map(NotedTables::text).ifPresent(notes::add);
        for (TableColumn column : columns) {
            if (column instanceof OwnColumn own) {
                sum(own, arguments, plans).ifPresent(notes::add);
            }
        }
        boolean rounded = columns.stream()
                .anyMatch(column ->
                        column instanceof OwnColumn own && plans.stream().anyMatch(own::isRounded));
        if (rounded) {
            notes.add(NotedTables.text(AmountWords.ROUNDED));
        }
        return notes;
    }

    private Optional<List<Inline>> sum(OwnColumn column, DirectiveArguments arguments, List<ScheduledPlan> plans) {
        if (plans.size() < 2
                || plans.stream().noneMatch(plan -> column.amount(plan).isPresent())) {
            return Optional.empty();
        }
        String which = "the plans of the table \u201c" + arguments.text("title") + "\u201d";
        ColumnFigures figures = new ColumnFigures(column.declared());
        Figure figure = figures.over(subject.scope(), schedule.asAt(), plans, which);
        Entry entry = schedule.figures()
                .find(figure.id(), subject.scope())
                .filter(own -> own.evidence().equals(figure.evidence())
                        && own.denominator().equals(figure.denominator()))
                .map(own -> new Entry(own, Optional.empty()))
                .orElse(new Entry(figure, Optional.empty(), which));
        String opening = column.declared().name() + (figures.isMean() ? ", mean: " : ", sum: ");
        return Optional.of(NotedTables.joined(
                NotedTables.text(opening),
                new SumWords(schedule, subject, text).sentence(entry),
                NotedTables.text(".")));
    }

    private static Block noted(Table table, List<List<Inline>> more) {
        return new Table(
                table.caption(),
                table.columns(),
                table.rows(),
                table.total(),
                Stream.concat(more.stream(), table.notes().stream()).toList());
    }
}
