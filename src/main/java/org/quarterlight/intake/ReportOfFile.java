package org.quarterlight.intake;

import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.FileReport.Counts;
import org.quarterlight.plan.FileReport.Understood;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.Quarantine;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.SurveyResult;

/** Says of one file what was understood of it, or why nothing was. */
record ReportOfFile(InputFile file) {
    /** Of a file that was read; the notes are those on its rows. */
    FileReport read(Survey survey, Counts counts, List<String> notes) {
        return report(survey.understood(), counts, notes, Optional.empty());
    }

    FileReport quarantined(SurveyResult.Useless useless) {
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

    private FileReport report(
            Understood understood, Counts counts, List<String> notes, Optional<RowProblem> quarantine) {
        return new FileReport(file.name(), file.sha256(), file.role().word(), understood, counts, notes, quarantine);
    }
}
