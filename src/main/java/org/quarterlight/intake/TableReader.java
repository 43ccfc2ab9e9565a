package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.FileReport.Counts;
import org.quarterlight.plan.Line;
import org.quarterlight.survey.EarlierOrder;
import org.quarterlight.survey.NeededColumns;
import org.quarterlight.survey.RemarkTally;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.RowShape;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyResult;
import org.quarterlight.survey.Surveyor;

/** Reads a file beside the plans row by row into a sink. */
final class TableReader {
    private final InputFile file;
    private final EarlierOrder earlier;
    private final RemarkTally remarks = new RemarkTally();
    private long accepted;
    private long rejected;

    TableReader(InputFile file, EarlierOrder earlier) {
        this.file = file;
        this.earlier = earlier;
    }

    FileReport read(Function<Survey, RowSink> sinkFor) {
        return switch (new Surveyor(file, earlier).survey()) {
            case SurveyResult.Useless useless -> new ReportOfFile(file).quarantined(useless);
            case SurveyResult.Usable usable -> read(usable.survey(), sinkFor.apply(usable.survey()));
        };
    }

    private FileReport read(Survey survey, RowSink sink) {
        RowShape shape =
                new RowShape(survey.columns(), NeededColumns.in(file.resource(), survey.columns()), file.role());
        try (DataRows rows = new DataRows(file, survey)) {
            while (rows.next()) {
                take(shape, rows.row(), sink);
            }
        }
        List<String> notes = new ArrayList<>(survey.notes());
        notes.addAll(RowShape.notes(remarks));
        Counts counts = new Counts(survey.lines(), accepted + rejected, accepted, rejected, 0);
        return new ReportOfFile(file).read(survey, counts, List.copyOf(notes));
    }

    private void take(RowShape shape, RecordReader row, RowSink sink) {
        RowFindings findings = new RowFindings();
        shape.check(row, findings);
        findings.remarks().forEach(remark -> remarks.add(remark, row.line()));
        if (sink.take(row, new Line(file.name(), file.sha256(), row.line()), findings)) {
            accepted++;
        } else {
            rejected++;
        }
    }
}
