package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.HeatRow;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/**
 * Every plan still to go live, by group and by the month from the as-at date in which its planned dates end. A month in which
 * none of them ends has no column; a note names those left out.
 */
record MonthsPicture(Schedule schedule, Subject subject) {
    private static final int MONTHS = 6;
    private static final int OVERDUE = 0;
    private static final int LATER = MONTHS + 1;
    private static final int NO_DATE = MONTHS + 2;

    /** True where all that is to come falls into one column, of which a table of regions says as much. */
    boolean isOfOneColumn(List<Scope> scopes) {
        return filled(rows(scopes)).size() < 2;
    }

    Picture block(Caption caption, List<Scope> scopes) {
        List<HeatRow> all = rows(scopes);
        List<Integer> kept = filled(all);
        List<String> columns = headings(kept);
        List<HeatRow> rows = all.stream()
                .map(row -> new HeatRow(
                        row.label(), kept.stream().map(row.counts()::get).toList()))
                .toList();
        String words = rows.stream().map(row -> words(row, columns)).collect(Collectors.joining("; ", "", "."));
        return new Picture(caption, new Chart.HeatTable(columns, rows), words, notes(kept));
    }

    private List<HeatRow> rows(List<Scope> scopes) {
        return scopes.stream()
                .map(scope -> new HeatRow(scope.name(), counts(scope)))
                .toList();
    }

    /** The columns that are not 0 in every row. */
    private static List<Integer> filled(List<HeatRow> rows) {
        return IntStream.rangeClosed(OVERDUE, NO_DATE)
                .boxed()
                .filter(column -> rows.stream().anyMatch(row -> row.counts().get(column) > 0))
                .toList();
    }

    private List<List<Inline>> notes(List<Integer> kept) {
        List<List<Inline>> notes = new ArrayList<>();
        List<Integer> empty = IntStream.rangeClosed(OVERDUE, NO_DATE)
                .boxed()
                .filter(column -> !kept.contains(column))
                .toList();
        if (kept.contains(LATER)) {
            notes.add(NotedTables.text(
                    "Later: the planned dates end after " + Wording.longDate(end(MONTHS)) + ", or have no end."));
        }
        if (!empty.isEmpty()) {
            notes.add(NotedTables.text("Left out, as 0 in every row: "
                    + Wording.list(
                            headings(empty).stream().map(MonthsPicture::lower).toList()) + "."));
        }
        return notes;
    }

    private List<String> headings(List<Integer> columns) {
        List<String> all = columns();
        return columns.stream().map(all::get).toList();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(OverdueWords.of(schedule).heading());
        for (int month = 1; month <= MONTHS; month++) {
            String day = Wording.shortDate(end(month));
            columns.add("to " + day.substring(0, day.lastIndexOf(' ')));
        }
        columns.add("Later");
        columns.add("No date");
        return columns;
    }

    private LocalDate end(int month) {
        return schedule.asAt().plusMonths(month);
    }

    private List<Integer> counts(Scope scope) {
        int[] counts = new int[NO_DATE + 1];
        schedule.plans(scope).stream()
                .filter(plan -> subject.has(plan.version(), schedule))
                .map(this::column)
                .flatMap(Optional::stream)
                .forEach(column -> counts[column]++);
        return Arrays.stream(counts).boxed().toList();
    }

    /** The column a plan counts in; none where it is live, stopped or gone. */
    private Optional<Integer> column(ScheduledPlan plan) {
        return switch (plan.state()) {
            case OVERDUE -> Optional.of(OVERDUE);
            case DUE, POSSIBLY_DUE, State.LATER -> Optional.of(month(plan));
            case UNDATED -> Optional.of(NO_DATE);
            case LIVE, LIVE_IN_PART, STOPPED, GONE, MERGED -> Optional.empty();
        };
    }

    private int month(ScheduledPlan plan) {
        LocalDate last =
                plan.version().dates().planned().interval().map(Interval::to).orElse(LocalDate.MAX);
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> !last.isAfter(end(month)))
                .findFirst()
                .orElse(LATER);
    }

    private static String words(HeatRow row, List<String> columns) {
        return row.label() + ": "
                + IntStream.range(0, columns.size())
                        .filter(column -> row.counts().get(column) > 0)
                        .mapToObj(column -> Wording.number(row.counts().get(column)) + " " + lower(columns.get(column)))
                        .collect(Collectors.joining(", "));
    }

    private static String lower(String heading) {
        return heading.startsWith("to ") ? heading : heading.toLowerCase(java.util.Locale.ROOT);
    }
}
