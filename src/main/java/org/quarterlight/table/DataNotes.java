package org.quarterlight.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Items;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.RegisteredOrganisation;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.StatedGoLives;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.UngroupedPlans;
import org.quarterlight.wording.Wording;

/** What a reader must know of the data: files read, rows rejected, stale sources, conflicts. */
public record DataNotes(Schedule schedule, Subject subject) {
    private static final int DIGEST = 12;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(fileTable());
        blocks.addAll(rejections());
        blocks.addAll(quarantines());
        blocks.addAll(items("Stale sources, carried forward from an older export:", staleSources()));
        blocks.addAll(items("How the plans were told:", schedule.notes()));
        blocks.addAll(items("On no page of their own:", UngroupedPlans.sentences(schedule)));
        blocks.addAll(items("Conflicts in the record:", conflicts()));
        blocks.addAll(items("Codes of organisations that the register does not have:", unmatchedCodes()));
        blocks.addAll(items("Notes on reading:", readingNotes()));
        return blocks;
    }

    private Block fileTable() {
        List<Column> columns = List.of(
                new Column("Source", Align.LEFT, true),
                new Column("As at", Align.LEFT, false),
                new Column("File", Align.LEFT, false),
                new Column("Rows", Align.RIGHT, false),
                new Column("Accepted", Align.RIGHT, false),
                new Column("Rejected", Align.RIGHT, false),
                new Column("Order of dates", Align.LEFT, false),
                new Column("SHA-256", Align.LEFT, false));
        List<Row> rows = schedule.newest().stream().map(this::fileRow).toList();
        String title = rows.size() == 1
                ? "This issue rests on the newest export of one source"
                : "This issue rests on the newest export of each of " + rows.size() + " sources";
        Caption caption = new Caption(
                "files",
                NotedTables.text(title),
                NotedTables.text(
                        "Rows of each file; figures.json names the SHA-256 of every file, given here by its first twelve signs, and the line of every count."));
        return NotedTables.table(caption, columns, rows, null, "");
    }

    private Row fileRow(Export export) {
        return schedule.files().stream()
                .filter(report -> report.sha256().equals(export.sha256()))
                .findFirst()
                .map(report -> NotedTables.row(List.of(
                        export.source(),
                        Wording.shortDate(export.asAt()),
                        export.file(),
                        Wording.number(report.counts().records()),
                        Wording.number(report.counts().accepted()),
                        Wording.number(report.counts().rejected()),
                        report.understood().dateOrder(),
                        digest(export))))
                .orElseGet(() -> NotedTables.row(List.of(
                        export.source(),
                        Wording.shortDate(export.asAt()),
                        export.file(),
                        Wording.NOT_APPLICABLE,
                        Wording.NOT_APPLICABLE,
                        Wording.NOT_APPLICABLE,
                        Wording.NOT_APPLICABLE,
                        digest(export))));
    }

    private static String digest(Export export) {
        return export.sha256().substring(0, Math.min(DIGEST, export.sha256().length()));
    }

    private List<Block> rejections() {
        if (schedule.rejected().isEmpty()) {
            return List.of(body("No row of these exports was rejected."));
        }
        Map<String, List<RowProblem>> byKind = schedule.rejected().stream()
                .collect(Collectors.groupingBy(RowProblem::code, TreeMap::new, Collectors.toList()));
        List<Row> rows = byKind.entrySet().stream()
                .map(kind -> NotedTables.row(List.of(
                        kind.getKey(),
                        Wording.number(kind.getValue().size()),
                        place(kind.getValue().getFirst()),
                        example(kind.getValue().getFirst()))))
                .toList();
        List<Column> columns = List.of(
                new Column("Kind", Align.LEFT, true),
                new Column("Rows", Align.RIGHT, false),
                new Column("First at", Align.LEFT, false),
                new Column("Value and hint", Align.LEFT, false));
        Caption caption = new Caption(
                "rejected-rows",
                NotedTables.text("Rows of these exports that were rejected, by kind"),
                NotedTables.text("Every one is in rejected-rows.csv."));
        return List.of(NotedTables.table(caption, columns, rows, null, ""));
    }

    private static String place(RowProblem problem) {
        return problem.line().file() + ":" + problem.line().number() + ", " + problem.column();
    }

    private static String example(RowProblem problem) {
        return "\u201c" + problem.value() + "\u201d: " + problem.hint();
    }

    private List<Block> quarantines() {
        List<String> quarantined = schedule.files().stream()
                .flatMap(report -> report.quarantine().stream())
                .map(problem -> problem.line().file() + ": " + problem.hint())
                .toList();
        return items("Files that could not be used at all:", quarantined);
    }

    private List<String> staleSources() {
        return schedule.newest().stream()
                .filter(export -> export.asAt().isBefore(schedule.asAt()))
                .map(export -> stale(export, schedule.asAt()))
                .toList();
    }

    private static String stale(Export export, LocalDate asAt) {
        long days = ChronoUnit.DAYS.between(export.asAt(), asAt);
        return export.source() + ": newest export of " + Wording.longDate(export.asAt()) + ", " + Wording.number(days)
                + (days == 1 ? " day" : " days") + " before the as-at date.";
    }

    private List<String> conflicts() {
        Stream<String> ofPlans = subject.plans(schedule).stream()
                .map(ScheduledPlan::movement)
                .flatMap(movement -> movement.conflicts().stream());
        Stream<String> ofStatements = new StatedGoLives(schedule, subject).disagreements().stream();
        return Stream.concat(ofPlans, ofStatements).distinct().toList();
    }

    private List<String> unmatchedCodes() {
        Set<String> known = schedule.programme().organisations().stream()
                .map(RegisteredOrganisation::code)
                .collect(Collectors.toSet());
        return known.isEmpty()
                ? List.of()
                : subject.plans(schedule).stream()
                        .map(plan -> plan.version().organisation())
                        .filter(organisation -> !organisation.code().isEmpty() && !known.contains(organisation.code()))
                        .map(organisation -> organisation.code() + ", " + organisation.label())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private List<String> readingNotes() {
        return schedule.files().stream()
                .map(FileReport::notes)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Block> items(String opening, List<String> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        return List.of(
                body(opening),
                new Items(
                        false,
                        sentences.stream()
                                .map(sentence -> List.of(body(sentence)))
                                .toList()));
    }

    private static Block body(String text) {
        return new Paragraph(Voice.BODY, NotedTables.text(text));
    }
}
