package org.quarterlight.intake;

import java.util.List;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.InputFolder;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;

/** Reads the files of an input folder by its contract. */
public final class Intake {
    private final DataPackage contract;

    public Intake(DataPackage contract) {
        this.contract = contract;
    }

    /** Every file the contract names, in the order of its resources and by name; each with its digest. */
    public List<InputFile> files() {
        return new InputFolder(contract.folder()).files(contract.resources());
    }

    /** Reads a file of plans from end to end; memory does not grow with the file. */
    public FileReport read(InputFile file, ExportListener listener) {
        String rules = contract.digest() + "\n" + file.resource().name();
        return new TableReader(file).read(survey -> new PlanRows(file, survey, listener, rules));
    }

    /** Reads the files beside the plans, whole, each row as it stands. */
    public ProgrammeReading programme(List<InputFile> files) {
        ProgrammeIntake intake = new ProgrammeIntake(contract);
        files.stream().filter(file -> file.role() != ResourceRole.PLANS).forEach(intake::read);
        return intake.reading();
    }
}
