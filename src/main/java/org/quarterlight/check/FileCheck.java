package org.quarterlight.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.quarterlight.check.CheckedFile.ProblemKind;
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
    private static final int KEPT = 1_000;

    private final Intake intake;
    private final InputFile file;
    private final Spoken spoken = new Spoken(new TreeSet<>(), new TreeSet<LocalDate>());
    private final Map<String, List<RowProblem>> first = new LinkedHashMap<>();
    private final Map<String, Long> totals = new LinkedHashMap<>();

    FileCheck(Intake intake, InputFile file) {
        this.intake = intake;
        this.file = file;
    }

    CheckedFile checked() {
        FileReport report = file.role() == ResourceRole.PLANS ? intake.read(file, this) : besideThePlans();
        report.quarantine().ifPresent(this::note);
        List<ProblemKind> kinds = totals.entrySet().stream()
                .map(kind -> new ProblemKind(
                        kind.getKey(), kind.getValue(), List.copyOf(first.getOrDefault(kind.getKey(), List.of()))))
                .toList();
        List<String> key = file.role() == ResourceRole.PLANS ? file.resource().key() : List.of();
        return new CheckedFile(file.path().toString(), report, key, spoken, kinds);
    }

    private FileReport besideThePlans() {
        ProgrammeReading reading = intake.programme(List.of(file));
        reading.problems().forEach(this::note);
        return reading.reports().getFirst();
    }

    private void note(RowProblem problem) {
        totals.merge(problem.code(), 1L, Long::sum);
        List<RowProblem> kept = first.computeIfAbsent(problem.code(), code -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
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
        note(problem);
    }
}
