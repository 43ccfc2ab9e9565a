package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.SoundCells;
import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.Column;
import org.quarterlight.survey.DateCells;
import org.quarterlight.survey.Findings;
import org.quarterlight.survey.Survey;

/**
 * Looks for rows inside the quoted cells of a sound record: two stray quotes can hide rows without breaking any. A line that
 * has all a row needs is refused as one. Of any other line that has cells the plan it would be of is told, for it may be a
 * row all the same; where no plan on record is called so, it means nothing.
 */
final class SwallowedRows {
    private final BrokenRecords broken;
    private final PlanKeys keys;
    private final List<Column> needed;
    private final DateCells planned;
    private final char delimiter;
    private final char quote;
    private final int width;

    SwallowedRows(BrokenRecords broken, PlanKeys keys, Survey survey, List<Column> needed) {
        this.broken = broken;
        this.keys = keys;
        this.needed = needed;
        this.planned = new DateCells(survey.columns().playing("planned_date"), List.of(), survey.order());
        this.delimiter = survey.dialect().delimiter().orElse(',');
        this.quote = survey.dialect().quoting().quote();
        this.width = survey.columns().headings().size();
    }

    /** The lines that are refused as rows, and those that are perhaps rows. */
    record Found(List<Refusal> rows, List<Refusal> perhaps) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    Found in(TableRow row, Line line) {
        if (row.physicalLines() < 2) {
            return Found.NOTHING;
        }
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        Set<String> inside = insideCells(row);
        String own = KeyText.folded(keys.of(row, new Findings()));
        long at = line.number();
        for (String text : row.text().lines().toList()) {
            if (inside.contains(withoutLastQuote(text)) && looksLikeARow(text)) {
                found.rows.add(broken.refusalOfLine(text, swallowed(line, at, text), true));
            } else {
                found.perhaps.addAll(perhaps(text, new Line(line.file(), line.sha256(), at), own));
            }
            at++;
        }
        return found;
    }

    /** True where a line inside a cell has as many cells as the heading, though it is not refused as a row. */
    boolean haveTheCellsOfARow(Found found) {
        return found.perhaps.stream()
                .map(one -> SoundCells.of(one.problem().raw(), delimiter, quote).size())
                .anyMatch(size -> size == width);
    }

    /** True where a quote made several rows the very name of one: what such a record says is no plan's. */
    boolean hideInTheKey(TableRow row, Found found) {
        return !found.rows.isEmpty() && keys.of(row, new Findings()).lines().count() > 1;
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
    private List<Refusal> perhaps(String text, Line line, String own) {
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
