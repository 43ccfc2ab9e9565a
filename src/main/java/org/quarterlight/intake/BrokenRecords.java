package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.csv.RecordFault;
import org.quarterlight.csv.SoundCells;
import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyedColumn;

/**
 * Refuses records whose shape is broken, and reads of each as much as can be read of its plan's key, so that no plan seems
 * gone because its row was refused. A record that a quote made of several lines is refused line by line.
 */
final class BrokenRecords {
    private final FileExports exports;
    private final PlanKeys keys;
    private final List<SurveyedColumn> needed;
    private final char delimiter;
    private final char quote;

    BrokenRecords(FileExports exports, PlanKeys keys, Survey survey, List<SurveyedColumn> needed) {
        this.exports = exports;
        this.keys = keys;
        this.needed = needed;
        this.delimiter = survey.dialect().delimiter().orElse(',');
        this.quote = survey.dialect().quoting().quote();
    }

    /** The record's own refusal, then those of the lines behind its first. */
    List<RowRefusal> refuse(TableRow row, Line line, RowFindings findings) {
        RowProblem whole = findings.problem(line, row.raw(), Optional.empty());
        if (row.fault() == RecordFault.NONE) {
            return List.of(refusal(row, whole, keys.lieWithin(row.size())));
        }
        List<String> lines = row.text().lines().toList();
        List<RowRefusal> refusals = new ArrayList<>();
        for (int n = 0; n < Math.max(1, lines.size()); n++) {
            String text = lines.isEmpty() ? "" : lines.get(n);
            if (n == 0 || !text.isBlank()) {
                refusals.add(refusalOfLine(text, at(whole, n, lines.size(), text), n > 0));
            }
        }
        return refusals;
    }

    /** A line behind the first may be the rest of a long cell; it is a row of its own only where it has what a row needs. */
    RowRefusal refusalOfLine(String text, RowProblem problem, boolean behindTheFirst) {
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

    /** A refusal of what the row tells of its export and its plan. */
    RowRefusal refusal(TableRow row, RowProblem problem, boolean keyCanBeRead) {
        RowFindings unheard = new RowFindings();
        Optional<Export> export = exports.whole().or(() -> keyCanBeRead ? exports.of(row, unheard) : Optional.empty());
        String planId = keyCanBeRead ? keys.of(row, unheard) : "";
        Optional<PlanKey> key =
                planId.isEmpty() ? Optional.empty() : export.map(one -> new PlanKey(one.source(), planId));
        return new RowRefusal(export, problem.about(key));
    }
}
