package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** The first page's table of regions, those in most trouble first: counts by state, and what stands in the way. */
public record RegionTable(Schedule schedule, FigureText text) {
    private static final String OVERDUE = "plans.overdue";
    private static final List<List<String>> COUNTS = List.of(
            List.of("Live", "plans.live"),
            List.of("In part", "plans.live-in-part"),
            List.of("Due", "plans.due"),
            List.of("Later", "plans.possibly-due", "plans.later"),
            List.of("", OVERDUE),
            List.of("No date", "plans.undated"));

    public Block block(Caption caption, List<Scope> regions, int most) {
        List<List<String>> shown = COUNTS.stream().filter(this::isShown).toList();
        Term region = schedule.programme().profile().words().region();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(region.heading(), Align.LEFT, true));
        shown.forEach(count -> columns.add(new Column(heading(count), Align.RIGHT, false)));
        columns.add(new Column("What stands in the way, as the sources give it", Align.LEFT, false));
        List<Scope> worst = regions.stream()
                .sorted(StatedCauses.byTrouble(schedule))
                .limit(most)
                .toList();
        List<Row> rows = worst.stream().map(scope -> row(scope, shown)).toList();
        int left = regions.size() - rows.size();
        String note = left == 0
                ? ""
                : "And " + Wording.number(left) + " more " + region.counting(left)
                        + ", in the annex and its data files.";
        Row total = row(Scope.PROGRAMME, shown);
        return NotedTables.table(caption, columns, rows, total, note);
    }

    private String heading(List<String> count) {
        return count.contains(OVERDUE) ? OverdueWords.of(schedule).heading() : count.getFirst();
    }

    /** A state in which no region has a plan has no column. */
    private boolean isShown(List<String> count) {
        return count(count, Scope.PROGRAMME) > 0;
    }

    private long count(List<String> headingAndIds, Scope scope) {
        return headingAndIds.stream()
                .skip(1)
                .mapToLong(id -> FigureTable.count(schedule.figures(), id, scope))
                .sum();
    }

    private Row row(Scope scope, List<List<String>> shown) {
        boolean whole = scope.equals(Scope.PROGRAMME);
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(NotedTables.text(whole ? "All" : scope.name()));
        shown.forEach(count -> cells.add(cell(count, scope)));
        cells.add(
                whole
                        ? stopped()
                        : NotedTables.text(
                                obstacles(scope).stream().map(Wording::opening).collect(Collectors.joining(" "))));
        return new Row("", cells);
    }

    private List<Inline> cell(List<String> count, Scope scope) {
        Figures figures = schedule.figures();
        return count.size() == 2
                ? figures.find(count.getLast(), scope).map(text::value).orElse(NotedTables.text("0"))
                : NotedTables.text(Wording.number(count(count, scope)));
    }

    private List<String> obstacles(Scope scope) {
        ProgrammeTables around = new ProgrammeTables(schedule, Subject.of(scope, schedule));
        List<String> words = new Obstacles(around.contracts(), around.problems(), schedule.plans(scope)).sentences();
        return words.isEmpty()
                ? List.of(
                        count(List.of("", OVERDUE, "plans.undated"), scope) == 0
                                ? "Nothing is "
                                        + OverdueWords.of(schedule.plans(scope)).counted() + " or without a date."
                                : "The exports give no reason.")
                : words;
    }

    private List<Inline> stopped() {
        Term plan = schedule.programme().profile().words().plan();
        return schedule.figures()
                .find("plans.stopped", Scope.PROGRAMME)
                .filter(figure -> figure.count().orElse(0L) > 0)
                .map(figure -> NotedTables.joined(
                        text.counted(figure, plan.singular() + " is stopped", plan.plural() + " are stopped", true),
                        NotedTables.text(".")))
                .orElse(NotedTables.text(Wording.NOT_APPLICABLE));
    }
}
