package org.quarterlight.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.Statement;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.FigureText.Entry;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.StatementComparison;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What Parliament was told up to the as-at date: a table beside the record, and a note where the two differ. */
public record StatementBlocks(Schedule schedule, FigureText text, Function<LocalDate, Optional<Figures>> recordAt) {
    private static final List<Column> COLUMNS = List.of(
            new Column("Made", Align.LEFT, true),
            new Column("Statement", Align.LEFT, false),
            new Column("Told", Align.LEFT, false),
            new Column("Record then", Align.LEFT, false),
            new Column("Record now", Align.LEFT, false),
            new Column("As told then; now", Align.LEFT, false));

    private static final Map<String, String> FIGURES = Map.of(
            "plans.due", "due in the next three months",
            "plans.possibly-due", "possibly due in the next three months",
            "plans.later", "dated later",
            "plans.overdue", "overdue",
            "plans.undated", "without a date",
            "plans.live", "live",
            "plans.live-in-part", "live in part",
            "plans.read", "plans",
            "plans.in-scope", "in scope",
            "golive.last", "last go-live");

    public List<StatementComparison> comparisons() {
        return schedule.programme().statements().stream()
                .filter(statement -> !statement.made().isAfter(schedule.asAt()))
                .filter(statement -> !statement.figure().equals("verdict"))
                .sorted(Comparator.comparing(Statement::made).reversed())
                .map(statement -> new StatementComparison(
                        statement,
                        recordAt.apply(statement.made())
                                .flatMap(figures -> StatementComparison.find(figures, statement)),
                        StatementComparison.find(schedule.figures(), statement)))
                .toList();
    }

    public List<Block> blocks(Caption caption) {
        List<StatementComparison> all = comparisons();
        List<Block> blocks = new ArrayList<>();
        String note = "Record then: the exports at or before the day of the statement. A count of plans due looks ahead"
                + " from its own day, so the count of today neither confirms nor corrects it.";
        blocks.add(
                NotedTables.table(caption, COLUMNS, all.stream().map(this::row).toList(), null, note));
        blocks.addAll(notes(all));
        return blocks;
    }

    private Row row(StatementComparison comparison) {
        Statement statement = comparison.statement();
        return new Row(
                "",
                List.of(
                        NotedTables.text(Wording.shortDate(statement.made())),
                        List.of(
                                new Inline.Text(statement.reference()),
                                new Inline.Break(),
                                new Inline.Text(figure(statement) + ", " + subject(statement))),
                        NotedTables.text(told(statement)),
                        comparison
                                .then()
                                .map(figure -> text.value(then(figure, statement)))
                                .orElse(NotedTables.text(Wording.NOT_APPLICABLE)),
                        comparison.now().map(text::value).orElse(NotedTables.text(Wording.NOT_APPLICABLE)),
                        NotedTables.text(answer(comparison.agreedThen()) + "; " + answer(comparison.agreesNow()))));
    }

    /** What a statement is of, in words. */
    private static String figure(Statement statement) {
        return Optional.ofNullable(FIGURES.get(statement.figure())).orElse(statement.figure());
    }

    private static Entry then(Figure figure, Statement statement) {
        return new Entry(figure, Optional.empty(), "record of " + Wording.shortDate(statement.made()));
    }

    private static String answer(Optional<Boolean> agrees) {
        return agrees.map(yes -> yes ? "yes" : "no").orElse(Wording.NOT_APPLICABLE);
    }

    private String subject(Statement statement) {
        return schedule.figures().scopes().stream()
                .filter(scope -> scope.toString().equals(statement.scope()))
                .findFirst()
                .map(scope -> scope.equals(Scope.PROGRAMME)
                        ? "the programme"
                        : Subject.of(scope, schedule).name())
                .orElse(statement.scope());
    }

    private static String told(Statement statement) {
        try {
            return Wording.longDate(LocalDate.parse(statement.value()));
        } catch (DateTimeParseException notADay) {
            return statement.value();
        }
    }

    private List<Block> notes(List<StatementComparison> all) {
        List<List<Block>> items = all.stream()
                .filter(comparison -> comparison.differs() || comparison.looksAhead())
                .map(comparison -> List.<Block>of(new Paragraph(
                        Voice.BODY, NotedTables.joined(difference(comparison), NotedTables.text(plans(comparison))))))
                .toList();
        if (items.isEmpty()) {
            return List.of(body("No statement differs from the record."));
        }
        return List.of(
                body("Statements that differ from the record, or that looked ahead, and what became of their plans:"),
                new Block.Items(false, items));
    }

    private static Block body(String words) {
        return new Paragraph(Voice.BODY, NotedTables.text(words));
    }

    private List<Inline> difference(StatementComparison comparison) {
        Statement statement = comparison.statement();
        String opening = "Statement of " + Wording.longDate(statement.made()) + ", " + subject(statement) + ", "
                + figure(statement) + ": told " + told(statement);
        List<Inline> then = comparison
                .then()
                .map(figure -> NotedTables.joined(
                        NotedTables.text("; the record of that day gives "), text.value(then(figure, statement))))
                .orElse(List.of());
        String asAt = "; the record as at " + Wording.longDate(schedule.asAt());
        List<Inline> now = comparison
                .now()
                .map(figure -> NotedTables.joined(NotedTables.text(asAt + " gives "), text.value(figure)))
                .orElse(NotedTables.text(asAt + " has no such figure"));
        return NotedTables.joined(NotedTables.text(opening), then, now, NotedTables.text("."));
    }

    private String plans(StatementComparison comparison) {
        return schedule.plans().stream()
                .filter(plan -> schedule.groupings()
                        .scopes(plan.version())
                        .anyMatch(scope -> !scope.equals(Scope.PROGRAMME)
                                && scope.toString()
                                        .equals(comparison.statement().scope())))
                .map(StatementBlocks::plan)
                .collect(Collectors.joining());
    }

    private static String since(Interval live) {
        return live.isOneDay() ? " since " + Wording.days(live) : ", " + PlainWords.by(live);
    }

    private static String plan(ScheduledPlan plan) {
        return " " + plan.label() + ": first date " + PlanColumn.FIRST_DATE.cell(plan) + ", "
                + PlanColumn.STATE.cell(plan)
                + plan.wentLive().map(StatementBlocks::since).orElse("") + ".";
    }
}
