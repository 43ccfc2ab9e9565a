package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.SoundCells;
import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.ColumnRoles;
import org.quarterlight.survey.DateCells;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyedColumn;

/**
 * Looks for rows inside the quoted cells of a sound record: two stray quotes can hide rows without breaking any. A line that
 * has all a row needs is refused as one; in a column of free text only where it is written as a row, for people write lists
 * of dates there. Of any other line that has cells the plan it would be of is told, for it may be a row all the same; where
 * no plan on record is called so, it means nothing.
 */
final class SwallowedRows {
    private final BrokenRecords broken;
    private final PlanKeys keys;
    private final List<SurveyedColumn> needed;
    private final DateCells planned;
    private final char delimiter;
    private final char quote;
    private final int width;
    private final ColumnRoles columns;

    SwallowedRows(BrokenRecords broken, PlanKeys keys, Survey survey, List<SurveyedColumn> needed) {
        this.broken = broken;
        this.keys = keys;
        this.needed = needed;
        this.planned = new DateCells(survey.columns().playing("planned_date"), List.of(), survey.order());
        this.delimiter = survey.dialect().delimiter().orElse(',');
        this.quote = survey.dialect().quoting().quote();
        this.width = survey.columns().headings().size();
        this.columns = survey.columns();
    }

    /** The lines that are refused as rows, and those that are perhaps rows. */
    record Found(List<RowRefusal> rows, List<RowRefusal> perhaps) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    Found in(TableRow row, Line line) {
        if (row.physicalLines() < 2) {
            return Found.NOTHING;
        }
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        Map<String, Boolean> inside = insideCells(row);
        boolean spaced = isSpaced(row.text().lines().findFirst().orElse(""));
        String own = KeyText.folded(keys.of(row, new RowFindings()));
        long at = line.number();
        for (String text : row.text().lines().toList()) {
            Boolean isFreeText = inside.get(withoutLastQuote(text));
            if (isFreeText != null && hasWhatARowNeeds(text) && (!isFreeText || isWrittenAsARow(text, spaced))) {
                found.rows.add(broken.refusalOfLine(text, swallowed(line, at, text), true));
            } else {
                found.perhaps.addAll(perhaps(text, new Line(line.file(), line.sha256(), at), own));
            }
            at++;
        }
        return found;
    }

    /** True where it has as many cells as the heading, and a blank behind its delimiters only if its record has. */
    private boolean isWrittenAsARow(String text, boolean spaced) {
        return SoundCells.of(text, delimiter, quote).size() == width && (spaced || !isSpaced(text));
    }

    /** True where most delimiters have a blank behind them, as in a sentence. */
    private boolean isSpaced(String text) {
        List<String> behind = SoundCells.of(text, delimiter, quote).stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return 2 * behind.stream().filter(cell -> cell.startsWith(" ")).count() > behind.size();
    }

    /** True where a line inside a cell has as many cells as the heading or all a row needs, though it is not refused as a row. */
    boolean haveTheCellsOfARow(Found found) {
        return found.perhaps.stream()
                .map(one -> one.problem().raw())
                .anyMatch(text -> SoundCells.of(text, delimiter, quote).size() == width || hasWhatARowNeeds(text));
    }

    /** True where a quote made several rows the very name of one: what such a record says is no plan's. */
    boolean hideInTheKey(TableRow row, Found found) {
        return !found.rows.isEmpty() && keys.of(row, new RowFindings()).lines().count() > 1;
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

    /** The plan a line would be of, read as it stands and without its quotes. */
    private List<RowRefusal> perhaps(String text, Line line, String own) {
        return Stream.of(text, text.replace(String.valueOf(quote), ""))
                .distinct()
                .map(written -> SoundCells.of(written, delimiter, quote))
                .filter(cells -> cells.size() > 1 && keys.lieWithin(cells.size()))
                .map(cells -> SoundCells.record(cells, delimiter))
                .map(row -> broken.refusal(row, RowProblem.perhapsARow(line, text), true))
                .filter(one -> one.problem()
                        .plan()
                        .filter(plan -> !KeyText.folded(plan.planId()).equals(own))
                        .isPresent())
                .distinct()
                .toList();
    }

    /** The quote that closes a cell stands behind its last line where the cell ends the record. */
    private String withoutLastQuote(String line) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == quote ? line.substring(0, line.length() - 1) : line;
    }

    /** Whole lines of cells, but for the first line of each, and whether they stand in a column of free text. */
    private Map<String, Boolean> insideCells(TableRow row) {
        Map<String, Boolean> lines = new HashMap<>();
        for (int cell = 0; cell < row.size(); cell++) {
            boolean isFreeText = columns.isFreeText(cell) && !keys.use(cell);
            row.cell(cell).lines().skip(1).forEach(line -> lines.merge(line, isFreeText, (one, other) -> one && other));
        }
        return lines;
    }

    private boolean hasWhatARowNeeds(String text) {
        List<String> cells = SoundCells.of(text, delimiter, quote);
        if (!needed.stream().allMatch(column -> column.liesWithin(cells.size())) || !keys.lieWithin(cells.size())) {
            return false;
        }
        TableRow row = SoundCells.record(cells, delimiter);
        RowFindings findings = new RowFindings();
        boolean dated = !CellText.stripped(planned.text(row)).isEmpty();
        planned.read(row, findings);
        return dated && !keys.of(row, findings).isEmpty() && !findings.any();
    }
}
