package org.quarterlight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;

/** Remembers everything heard while files of plans are read. */
final class Heard implements ExportListener {
    final List<Export> exports = new ArrayList<>();
    final List<PlanVersion> versions = new ArrayList<>();
    final List<RowProblem> rejected = new ArrayList<>();
    final List<FileReport> reports = new ArrayList<>();

    static Heard readAll(Path folder) {
        DataPackage contract = contract(folder);
        Intake intake = new Intake(contract);
        Heard heard = new Heard();
        intake.files().stream()
                .filter(file -> file.role() == ResourceRole.PLANS)
                .forEach(file -> heard.reports.add(intake.read(file, heard)));
        return heard;
    }

    static DataPackage contract(Path folder) {
        ContractReading reading = DataPackage.read(folder.resolve(DataPackage.FILE_NAME));
        assertThat(reading).isInstanceOf(ContractReading.Read.class);
        return ((ContractReading.Read) reading).contract();
    }

    @Override
    public void opened(Export export) {
        assertThat(exports).doesNotContain(export);
        exports.add(export);
    }

    @Override
    public void accepted(PlanVersion version) {
        versions.add(version);
    }

    @Override
    public void rejected(Optional<Export> export, RowProblem problem) {
        rejected.add(problem);
    }
}
