package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.RecordSplitter.Fault;
import org.quarterlight.csv.SoundCells;
import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

/**
 * Refuses records whose shape is broken, and reads of each as much as can be read of its plan's key, so that no plan seems
 * gone because its row was refused. A record that a quote made of several lines is refused line by line.
 */
final class BrokenRecords {
    private final FileExports exports;
    private final PlanKeys keys;
    private final List<Column> needed;
    private final DateCells planned;
    private final char delimiter;
    private final char quote;

    BrokenRecords(FileExports exports, PlanKeys keys, Survey survey, List<Column> needed) {
        this.exports = exports;
        this.keys = keys;
        this.needed = needed;
        this.planned = new DateCells(survey.columns().playing("planned_date"), List.of(), survey.order());
        this.delimiter = survey.dialect().delimiter().orElse(',');
        this.quote = survey.dialect().quoting().quote();
    }

    /** The record's own refusal, then those of the lines behind its first. */
    List<Refusal> refuse(TableRow row, Line line, Findings findings) {
        RowProblem whole = findings.problem(line, row.raw(), Optional.empty());
        if (row.fault() == Fault.NONE) {
            return List.of(refusal(row, whole, keys.lieWithin(row.size())));
        }
        List<String> lines = row.text().lines().toList();
        List<Refusal> refusals = new ArrayList<>();
        for (int n = 0; n < Math.max(1, lines.size()); n++) {
            String text = lines.isEmpty() ? "" : lines.get(n);
            if (n == 0 || !text.isBlank()) {
                refusals.add(refusalOfLine(text, at(whole, n, lines.size(), text), n > 0));
            }
        }
        return refusals;
    }

    /** A line behind the first may be the rest of a long cell; it is a row of its own only where it has what a row needs. */
    private Refusal refusalOfLine(String text, RowProblem problem, boolean behindTheFirst) {
        List<String> cells = SoundCells.of(text, delimiter, quote);
        boolean whole = needed.stream().allMatch(column -> column.liesWithin(cells.size()));
        boolean readable = keys.lieWithin(cells.size()) && (whole || !behindTheFirst);
        return refusal(SoundCells.record(cells, delimiter), problem, readable);
    }

    private static RowProblem at(RowProblem whole, int n, int lines, String text) {
        long first = whole.line().number();
        String hint = lines < 2
                ? whole.hint()
                : whole.hint() + "; a quote made one record of lines " + first + " to " + (first + lines - 1)
                        + ", and all of them are refused";
        Line line = new Line(whole.line().file(), whole.line().sha256(), first + n);
        return new RowProblem(line, whole.column(), whole.code(), whole.value(), hint, text, Optional.empty());
    }

    private Refusal refusal(TableRow row, RowProblem problem, boolean keyCanBeRead) {
        Findings unheard = new Findings();
        Optional<Export> export = exports.whole().or(() -> keyCanBeRead ? exports.of(row, unheard) : Optional.empty());
        String planId = keyCanBeRead ? keys.of(row, unheard) : "";
        Optional<PlanKey> key =
                planId.isEmpty() ? Optional.empty() : export.map(one -> new PlanKey(one.source(), planId));
        return new Refusal(export, problem.about(key));
    }

    /** Refuses rows that stand inside a quoted cell of a sound record: two stray quotes can hide rows without breaking any. */
    List<Refusal> refuseSwallowed(TableRow row, Line line) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> inside = insideCells(row);
        long at = line.number();
        for (String text : row.text().lines().toList()) {
            if (inside.contains(withoutLastQuote(text)) && looksLikeARow(text)) {
                refusals.add(refusalOfLine(text, swallowed(line, at, text), true));
            }
            at++;
        }
        return refusals;
    }

    private static RowProblem swallowed(Line record, long at, String text) {
        return new RowProblem(
                new Line(record.file(), record.sha256(), at),
                "",
                "swallowed-row",
                "",
                "this row stands inside a quoted cell of the record on line " + record.number()
                        + "; is a quote there never meant to open?",
                text,
                Optional.empty());
    }

    /** The quote that closes a cell stands behind its last line where the cell ends the record. */
    private String withoutLastQuote(String line) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == quote ? line.substring(0, line.length() - 1) : line;
    }

    /** Whole lines of cells, but for the first line of each. */
    private static Set<String> insideCells(TableRow row) {
        Set<String> lines = new HashSet<>();
        for (int cell = 0; cell < row.size(); cell++) {
            row.cell(cell).lines().skip(1).forEach(lines::add);
        }
        return lines;
    }

    private boolean looksLikeARow(String text) {
        List<String> cells = SoundCells.of(text, delimiter, quote);
        if (!needed.stream().allMatch(column -> column.liesWithin(cells.size())) || !keys.lieWithin(cells.size())) {
            return false;
        }
        TableRow row = SoundCells.record(cells, delimiter);
        Findings findings = new Findings();
        boolean dated = !CellText.stripped(planned.text(row)).isEmpty();
        planned.read(row, findings);
        return dated && !keys.of(row, findings).isEmpty() && !findings.any();
    }
}
