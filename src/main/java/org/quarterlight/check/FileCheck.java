package org.quarterlight.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.quarterlight.check.CheckedFile.Spoken;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.ProgrammeReading;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;

/** Reads one file only to hear what is wrong with it. */
final class FileCheck implements ExportListener {
    private final Intake intake;
    private final InputFile file;
    private final Spoken spoken = new Spoken(new TreeSet<>(), new TreeSet<LocalDate>());
    private final ProblemTally problems = new ProblemTally();

    FileCheck(Intake intake, InputFile file) {
        this.intake = intake;
        this.file = file;
    }

    CheckedFile checked() {
        FileReport report = file.role() == ResourceRole.PLANS ? intake.read(file, this) : besideThePlans();
        report.quarantine().ifPresent(problems::note);
        List<String> key = file.role() == ResourceRole.PLANS ? file.resource().key() : List.of();
        return new CheckedFile(file.path().toString(), report, key, spoken, problems.kinds());
    }

    private FileReport besideThePlans() {
        ProgrammeReading reading = intake.programme(List.of(file));
        reading.problems().forEach(problems::note);
        return reading.reports().getFirst();
    }

    @Override
    public void opened(Export export) {
        spoken.sources().add(export.source());
        spoken.asAt().add(export.asAt());
    }

    @Override
    public void accepted(PlanVersion version) {}

    @Override
    public void rejected(Optional<Export> export, RowProblem problem) {
        problems.note(problem);
    }
}
