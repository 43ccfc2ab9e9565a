package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.RowShape;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyResult;

/**
 * One file of plans, open to be read: rows are taken from it, each is read by itself, and what was read is added up again in
 * the file's order. A file that cannot be used has no rows and a report that says why.
 */
public final class PlanFile implements AutoCloseable {
    private final InputFile file;
    private final SurveyResult found;
    private final Optional<Usable> usable;

    private record Usable(Survey survey, PlanRows rows, PlanFileTally tally, DataRows data) {
        static Usable of(InputFile file, Survey survey) {
            PlanRows rows = new PlanRows(file, survey);
            return new Usable(survey, rows, new PlanFileTally(file, rows.keyHeading()), new DataRows(file, survey));
        }
    }

    PlanFile(InputFile file, SurveyResult found) {
        this.file = file;
        this.found = found;
        this.usable = switch (found) {
            case SurveyResult.Usable(Survey survey) -> Optional.of(Usable.of(file, survey));
            case SurveyResult.Useless useless -> Optional.empty();
        };
    }

    /** The next row as it stands; none at the end. */
    public Optional<KeptRow> next() {
        return usable.filter(open -> open.data.next())
                .map(open -> open.data.row().kept());
    }

    /** What a row says by itself; this changes nothing, and rows may be read in any order. */
    public RowReading read(KeptRow row) {
        return usable.orElseThrow().rows.read(row);
    }

    /** An export without a row is an export all the same: every plan it had before is gone from it. */
    public void begin(ExportListener listener) {
        usable.ifPresent(open -> open.rows.whole().ifPresent(whole -> open.tally.open(whole, listener)));
    }

    /** Adds what a row says; the listener hears what counts of it. Rows are added in the file's order. */
    public void add(RowReading reading, ExportListener listener) {
        usable.orElseThrow().tally.add(reading, listener);
    }

    /** Adds so many rows that were told on before, so that what they say is known to those behind them. */
    public void passOver(long rows) {
        begin(Unheard.LISTENER);
        for (long n = 0; n < rows; n++) {
            next().ifPresent(row -> add(read(row), Unheard.LISTENER));
        }
    }

    /** What was understood of the file, once all its rows were added. */
    public FileReport report() {
        ReportOfFile report = new ReportOfFile(file);
        return switch (found) {
            case SurveyResult.Useless useless -> report.quarantined(useless);
            case SurveyResult.Usable(Survey survey) -> report.read(survey, tally().counts(survey.lines()), notes());
        };
    }

    private PlanFileTally tally() {
        return usable.orElseThrow().tally;
    }

    private List<String> notes() {
        Usable open = usable.orElseThrow();
        List<String> notes = new ArrayList<>(open.survey.notes());
        notes.addAll(RowShape.notes(tally().remarks()));
        notes.addAll(open.rows.notes(tally().remarks()));
        notes.addAll(tally().repeatsInWords());
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        usable.ifPresent(open -> open.data.close());
    }

    /** Hears nothing. */
    private enum Unheard implements ExportListener {
        LISTENER;

        @Override
        public void opened(Export export) {}

        @Override
        public void accepted(PlanVersion version) {}

        @Override
        public void rejected(Optional<Export> export, RowProblem problem) {}
    }
}
