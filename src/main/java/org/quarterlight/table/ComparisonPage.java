package org.quarterlight.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Chart.DumbBell;
import org.quarterlight.document.Chart.DumbBells;
import org.quarterlight.document.Counted;
import org.quarterlight.document.Document;
import org.quarterlight.figure.FigureMove;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.PlanMove;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.track.Promise;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/** What moved between two days as a page: a picture of the longest moves, every plan that moved, figures and promises. */
public record ComparisonPage(IssueComparison moved, Profile programme) {
    private static final int MOST_DRAWN = 25;
    private static final List<Column> FIGURES = columns("Figure", "Value then", "Value now", "Difference");

    public Document document() {
        String title = title();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, NotedTables.text(title), "moved"));
        blocks.add(new Paragraph(Voice.LEAD, NotedTables.text(lead())));
        picture().ifPresent(blocks::add);
        Term plan = words().plan();
        blocks.addAll(section(
                new Term(plan.heading(), plan.headingOfSeveral()),
                "that moved, the longest moves first",
                headed("Change", "Then", "Now", "Days", "Said by"),
                plans()));
        blocks.addAll(section(Term.of("Figure"), "of the whole programme that changed", FIGURES, figures()));
        blocks.addAll(section(
                Term.of("Promise"),
                "whose three months ended meanwhile",
                headed("Promised for", "Outcome", "Promised in"),
                promises()));
        String named = programme.title().isBlank() ? "What moved" : programme.title() + ": what moved";
        String source = "From the exports as they are now, at " + Wording.shortDate(moved.then()) + " and "
                + Wording.shortDate(moved.now());
        return new Document(title, named, source, moved.now(), blocks);
    }

    private ProgrammeWords words() {
        return programme.words();
    }

    private List<Column> headed(String... others) {
        return columns(Stream.concat(
                        Stream.of(
                                words().organisation().heading(),
                                words().product().heading()),
                        Stream.of(others))
                .toArray(String[]::new));
    }

    private String title() {
        int plans = moved.plans().size();
        String days = " between " + Wording.longDate(moved.then()) + " and " + Wording.longDate(moved.now());
        return (plans == 0 ? "No " + words().plan().singular() : words().plan().counted(plans)) + " moved" + days;
    }

    private String lead() {
        String changes = Stream.of(Change.values())
                .map(change -> new Counts(
                        change,
                        moved.plans().stream()
                                .filter(move -> move.change() == change)
                                .count()))
                .filter(counts -> counts.number() > 0)
                .map(counts -> counts.number() + " " + spaced(counts.change().word()))
                .collect(Collectors.joining(", "));
        return (changes.isEmpty() ? "" : Wording.opening(changes) + ". ")
                + Counted.of(moved.cameDue().size(), "promise") + " came due.";
    }

    private record Counts(Change change, long number) {}

    /** The longest moves of those with a date on the earlier day; without a date now they are drawn up to the later day. */
    private Optional<Block> picture() {
        List<DumbBell> rows = moved.plans().stream()
                .flatMap(move -> bell(move).stream())
                .limit(MOST_DRAWN)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String words = rows.stream()
                .map(row -> row.label() + ": " + Wording.shortDate(row.promised()) + ", " + row.between())
                .collect(Collectors.joining("; ", "", "."));
        Caption caption = new Caption(
                "moves",
                NotedTables.text(
                        "How far planned dates moved: " + words().plan().counted(rows.size()) + ", the longest first"),
                NotedTables.text("A row a " + words().plan().singular()
                        + " that had a date then; days between the ends of the planned dates. The table has every "
                        + words().plan().singular()));
        DumbBells chart = new DumbBells(moved.now(), rows, new DumbBells.Ends("planned then", "planned now, or live"));
        return Optional.of(new Picture(caption, chart, words, List.of()));
    }

    private static Optional<DumbBell> bell(PlanMove move) {
        return move.before()
                .flatMap(version -> day(version.dates().planned()))
                .map(then -> new DumbBell(move.plan().label(), then, now(move).orElse(null), change(move)));
    }

    private static Optional<LocalDate> now(PlanMove move) {
        return move.said()
                .flatMap(said ->
                        day(said.dates().actual()).or(() -> day(said.dates().planned())));
    }

    private static Optional<LocalDate> day(StatedDate date) {
        return date instanceof StatedDate.On(String text, Interval days)
                ? Optional.of(days.measuringDay())
                : Optional.empty();
    }

    private static String change(PlanMove move) {
        boolean counted = move.days().isPresent() && move.days().getAsLong() != 0;
        return spaced(move.change().word())
                + (counted ? " " + Counted.of(Math.abs(move.days().getAsLong()), "day") : "");
    }

    private static String spaced(String word) {
        return word.replace('-', ' ');
    }

    private List<Row> plans() {
        return moved.plans().stream().map(ComparisonPage::row).toList();
    }

    private static Row row(PlanMove move) {
        PlanVersion version = move.plan().version();
        return NotedTables.row(List.of(
                version.organisation().label(),
                version.deployment().product(),
                spaced(move.change().word()),
                move.before().map(ComparisonPage::dated).orElse("not on record"),
                move.said().map(ComparisonPage::dated).orElse("not told any more"),
                move.days().isPresent() ? Wording.signed(move.days().getAsLong()) : Wording.NOT_APPLICABLE,
                move.said().map(ComparisonPage::place).orElse(Wording.NOT_APPLICABLE)));
    }

    private static String dated(PlanVersion version) {
        return version.dates().actual() instanceof StatedDate.On
                ? "live " + Wording.stated(version.dates().actual())
                : Wording.stated(version.dates().planned());
    }

    private static String place(PlanVersion version) {
        return version.line().file() + " line " + version.line().number();
    }

    /** Those of parts are many, and stand in the file that compare writes. */
    private List<Row> figures() {
        return moved.figures().stream()
                .filter(move -> move.scope().equals(Scope.PROGRAMME))
                .map(ComparisonPage::row)
                .toList();
    }

    private static Row row(FigureMove move) {
        return NotedTables.row(List.of(
                move.id(),
                move.before().map(Wording::value).orElse(Wording.NOT_APPLICABLE),
                move.after().map(Wording::value).orElse(Wording.NOT_APPLICABLE),
                move.difference().isPresent() ? difference(move.difference().getAsDouble()) : Wording.NOT_APPLICABLE));
    }

    private static String difference(double by) {
        return by == Math.rint(by) ? Wording.signed((long) by) : String.format(Locale.ROOT, "%+.4f", by);
    }

    private List<Row> promises() {
        return moved.cameDue().stream().map(ComparisonPage::row).toList();
    }

    private static Row row(Promise promise) {
        PlanVersion version = promise.version();
        return NotedTables.row(List.of(
                version.organisation().label(),
                version.deployment().product(),
                Wording.stated(version.dates().planned()),
                promise.outcome().word(),
                Wording.longDate(promise.made())));
    }

    private static List<Block> section(Term what, String which, List<Column> columns, List<Row> rows) {
        String one = what.singular().toLowerCase(Locale.ROOT);
        String many = what.plural().toLowerCase(Locale.ROOT);
        String title = (rows.isEmpty() ? "No " + one : Counted.of(rows.size(), one, many)) + " " + which;
        Block content = rows.isEmpty()
                ? new Paragraph(Voice.BODY, NotedTables.text(title + "."))
                : NotedTables.table(
                        new Caption(one + "-moves", NotedTables.text(title), List.of()), columns, rows, null, "");
        return List.of(new Heading(2, NotedTables.text(what.plural()), one), content);
    }

    private static List<Column> columns(String... names) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            Align align =
                    List.of("Days", "Value then", "Value now", "Difference").contains(name) ? Align.RIGHT : Align.LEFT;
            columns.add(new Column(name, align, columns.isEmpty()));
        }
        return List.copyOf(columns);
    }
}
