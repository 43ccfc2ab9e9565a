package org.quarterlight.intake;

import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.Fingerprint;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.NeededColumns;
import org.quarterlight.survey.RemarkTally;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.RowRemark;
import org.quarterlight.survey.RowShape;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyedColumn;

/** Reads the rows of a file of plans, each by itself: what one says does not depend on those before it. */
final class PlanRows {
    private final InputFile file;
    private final FileExports exports;
    private final PlanKeys keys;
    private final PlanCells cells;
    private final RowShape shape;
    private final BrokenRecords broken;
    private final SwallowedRows swallowed;

    PlanRows(InputFile file, Survey survey) {
        List<SurveyedColumn> needed = NeededColumns.in(file.resource(), survey.columns());
        this.file = file;
        this.exports = new FileExports(file, survey);
        this.keys = new PlanKeys(file.resource(), survey.columns());
        this.cells = new PlanCells(survey.columns(), survey.order());
        this.shape = new RowShape(survey.columns(), needed, file.role());
        this.broken = new BrokenRecords(exports, keys, survey, needed);
        this.swallowed = new SwallowedRows(broken, keys, survey, needed);
    }

    RowReading read(KeptRow row) {
        RowFindings findings = new RowFindings();
        Line line = new Line(file.name(), file.sha256(), row.line());
        shape.check(row, findings);
        if (findings.any()) {
            List<RowRefusal> refusals = broken.refuse(row, line, findings);
            return new RowReading(row, Optional.empty(), Optional.empty(), refusals, findings.remarks(), List.of());
        }
        SwallowedRows.Found inside = swallowed.in(row, line);
        if (swallowed.haveTheCellsOfARow(inside)) {
            findings.remark(RowRemark.Kind.ROW_IN_CELL, "", "");
        }
        RowReading reading = swallowed.hideInTheKey(row, inside)
                ? refuseHiding(row, line, findings)
                : readSound(row, line, findings);
        return reading.with(inside);
    }

    private RowReading refuseHiding(KeptRow row, Line line, RowFindings findings) {
        findings.refuse(
                keys.heading(),
                "swallowed-row",
                "",
                "a quote made the rows on these lines part of a name; is it never meant to open?");
        RowProblem problem = findings.problem(line, row.raw(), Optional.empty());
        List<RowRefusal> refusals = List.of(new RowRefusal(exports.of(row, findings), problem));
        return new RowReading(row, Optional.empty(), Optional.empty(), refusals, findings.remarks(), List.of());
    }

    private RowReading readSound(KeptRow row, Line line, RowFindings findings) {
        Optional<Export> export = exports.of(row, findings);
        String planId = keys.of(row, findings);
        Optional<RowKey> key = export.filter(known -> !planId.isEmpty()).map(known -> key(known, planId, row));
        Optional<PlanVersion> version =
                key.flatMap(known -> cells.version(known.plan(), known.export(), line, row, findings));
        if (version.isPresent()) {
            return new RowReading(row, key, version, List.of(), findings.remarks(), List.of());
        }
        cells.checkNamed(row, findings);
        RowRefusal refusal = new RowRefusal(export, findings.problem(line, row.raw(), key.map(RowKey::plan)));
        return new RowReading(row, key, version, List.of(refusal), findings.remarks(), List.of());
    }

    private RowKey key(Export export, String planId, KeptRow row) {
        Fingerprint key = new Fingerprint();
        key.add(export.source());
        key.add(KeyText.folded(planId));
        if (exports.whole().isEmpty()) {
            key.add(export.asAt().toString());
        }
        Fingerprint content = new Fingerprint();
        row.print(content);
        return new RowKey(export, new PlanKey(export.source(), planId), key.high(), key.low(), content.high());
    }

    /** The one export that the file is as a whole; none where a column tells which export a row is of. */
    Optional<Export> whole() {
        return exports.whole();
    }

    /** The heading of the key, where a row is refused for repeating one. */
    String keyHeading() {
        return keys.heading();
    }

    /** What is to be said of the file's rows once all are read. */
    List<String> notes(RemarkTally remarks) {
        return cells.notes(remarks);
    }
}
