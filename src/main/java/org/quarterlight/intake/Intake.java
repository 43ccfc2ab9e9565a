package org.quarterlight.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.InputFolder;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.Sha256;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.survey.EarlierOrder;
import org.quarterlight.survey.Surveyor;

/** Reads the files of an input folder by its contract. */
public final class Intake {
    /** Goes up where a rule of reading changes: what was read by older rules is read again. */
    private static final int RULES = 3;

    private final DataPackage contract;

    public Intake(DataPackage contract) {
        this.contract = contract;
    }

    /** What a file was read by: the contract's words and the version of our own rules. */
    public String rules() {
        return Sha256.of((RULES + " " + contract.digest()).getBytes(StandardCharsets.UTF_8));
    }

    /** Every file the contract names, in the order of its resources and by name; each with its digest. */
    public List<InputFile> files() {
        return new InputFolder(contract.folder()).files(contract.resources());
    }

    /** Opens a file of plans; memory does not grow with the file. */
    public PlanFile open(InputFile file) {
        return new PlanFile(file, new Surveyor(file, new EarlierOrder(this::files)).survey());
    }

    /** Reads a file of plans from end to end. */
    public FileReport read(InputFile file, ExportListener listener) {
        try (PlanFile plans = open(file)) {
            plans.begin(listener);
            for (Optional<KeptRow> row = plans.next(); row.isPresent(); row = plans.next()) {
                plans.add(plans.read(row.get()), listener);
            }
            return plans.report();
        }
    }

    /** Reads the files beside the plans, whole, each row as it stands. */
    public ProgrammeReading programme(List<InputFile> files) {
        ProgrammeIntake intake = new ProgrammeIntake(contract, new EarlierOrder(this::files));
        files.stream().filter(file -> file.role() != ResourceRole.PLANS).forEach(intake::read);
        return intake.reading();
    }
}
