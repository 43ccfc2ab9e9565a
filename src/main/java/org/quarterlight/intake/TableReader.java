package org.quarterlight.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.Repairs;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.FileReport.Counts;
import org.quarterlight.plan.FileReport.Understood;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;

/** Reads one file row by row into a sink; memory does not grow with the file. */
final class TableReader {
    private final InputFile file;
    private final EarlierOrder earlier;
    private final Findings findings = new Findings();
    private long accepted;
    private long rejected;
    private long duplicates;

    TableReader(InputFile file, EarlierOrder earlier) {
        this.file = file;
        this.earlier = earlier;
    }

    FileReport read(Function<Survey, RowSink> sinkFor) {
        return switch (new Surveyor(file, earlier).survey()) {
            case SurveyResult.Useless useless -> quarantined(useless);
            case SurveyResult.Usable usable -> read(usable.survey(), sinkFor.apply(usable.survey()));
        };
    }

    private FileReport quarantined(SurveyResult.Useless useless) {
        Quarantine why = useless.why();
        RowProblem problem = new RowProblem(
                new Line(file.name(), file.sha256(), why.line()),
                why.column(),
                why.code(),
                why.value(),
                why.hint(),
                "",
                Optional.empty());
        return report(
                new Understood(useless.found().encoding(), useless.found().delimiter(), "", false),
                new Counts(useless.lines(), 0, 0, 0, 0),
                List.of(),
                Optional.of(problem));
    }

    private FileReport read(Survey survey, RowSink sink) {
        RowShape shape = new RowShape(survey.columns(), NeededColumns.in(file.resource(), survey.columns()));
        try (Reader reader = survey.text().open(new Repairs())) {
            RecordReader records = new RecordReader(
                    reader,
                    survey.dialect().delimiter().orElse(','),
                    survey.dialect().quoting());
            TableRows table = new TableRows(records, survey.dialect());
            table.readHeading();
            while (table.next() && table.number() <= survey.lastRow()) {
                if (table.isData()) {
                    take(shape, records, sink);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot go on reading " + file.path(), fault);
        }
        List<String> notes = new ArrayList<>(survey.notes());
        notes.addAll(shape.notes());
        notes.addAll(sink.notes());
        rejected += sink.refusedBeside();
        return report(survey.understood(), counts(survey), List.copyOf(notes), Optional.empty());
    }

    private void take(RowShape shape, RecordReader records, RowSink sink) {
        findings.clear();
        shape.check(records, findings);
        Line line = new Line(file.name(), file.sha256(), records.line());
        switch (sink.take(records, line, findings)) {
            case ACCEPTED -> accepted++;
            case REJECTED -> rejected++;
            case DUPLICATE -> duplicates++;
        }
    }

    private Counts counts(Survey survey) {
        return new Counts(survey.lines(), accepted + rejected + duplicates, accepted, rejected, duplicates);
    }

    private FileReport report(
            Understood understood, Counts counts, List<String> notes, Optional<RowProblem> quarantine) {
        return new FileReport(file.name(), file.sha256(), file.role().word(), understood, counts, notes, quarantine);
    }
}
